import type { FirstWords } from '../utils/view/first-words';

/** A space that keeps its line. */
const BLANK = '\u00a0';

function made(tag: string, name: string, ...parts: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  element.className = name;
  element.append(...parts);
  return element;
}

/** As large as the dial, which is not drawn without its library. */
function room(): HTMLElement {
  const dial = made('div', 'dial');
  dial.style.blockSize = '110px';
  return dial;
}

const runs = ({ until }: FirstWords): (Node | string)[] =>
  until.map(({ text, tone }) =>
    tone ? made(tone === 'strong' ? tone : 'span', `rich__${tone}`, text) : text,
  );

function hero(words: FirstWords): HTMLElement {
  const { figure, unit, style, old } = words.hero;
  const kind = `hero__answer hero__answer--${style}${old ? ' hero__answer--old' : ''}`;
  const answer = made('p', kind, made('bdi', 'hero__figure', figure));
  if (unit !== '') answer.append(made('span', 'hero__unit', ` ${unit}`));
  const said = made('div', 'hero__words', answer);
  if (words.facts !== '') said.append(made('p', 'hero__facts', words.facts));
  said.append(made('p', 'hero__until', ...runs(words)));
  return made('div', 'hero', said, room());
}

/**
 * What is left of the neediest line, where `Popup` draws it and as it does, which then takes over.
 * Written by hand: it runs before any library is there.
 */
export function firstWordsDrawn(words: FirstWords): HTMLElement {
  const { name, lamp } = words;
  const head = made('header', 'line-card__head', made('h2', 'line-card__name', name));
  if (lamp !== null) head.append(made('span', `lamp lamp--${lamp.tone}`, lamp.word));
  head.append(made('p', 'line-card__subtitle', BLANK));
  const middle = made('div', 'line-card__middle', hero(words));
  const card = made('section', 'line-card', head, middle);
  return made('main', 'popup', made('header', 'popup-header', BLANK), card);
}
