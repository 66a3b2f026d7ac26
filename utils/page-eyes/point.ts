import { boxOf } from './box-of';
import type { PointWords } from './eye-message';
import { followPage } from './follow-page';
import { createLayer, dress, SIGNAL } from './layer';
import { createPointBar } from './point-bar';
import { pointableAt, pointables, wordsOf } from './pointable';
import { scrollUnder } from './scroll-under';

export interface Pointing {
  picked(block: Element): void;
  cancelled(): void;
}

/**
 * Lets the user point at words of the page, by pointer or keyboard. A pane of glass takes every click,
 * so that none reaches the page; and no event that the page makes up counts. Returns what ends it.
 */
export function point(page: Document, words: PointWords, told: Pointing): () => void {
  const layer = createLayer(page);
  const glass = page.createElement('div');
  const outline = page.createElement('div');
  const bar = createPointBar(page, words);
  dress(glass, { position: 'fixed', inset: '0', cursor: 'crosshair', 'pointer-events': 'auto' });
  dress(outline, {
    position: 'fixed',
    display: 'none',
    'box-sizing': 'border-box',
    border: `2px solid ${SIGNAL}`,
    'border-radius': '6px',
    'pointer-events': 'none',
  });
  layer.root.append(glass, outline, bar.element);

  let aimed: Element | null = null;
  const draw = () => {
    const box = aimed === null ? null : boxOf(null, aimed);
    if (box === null) return dress(outline, { display: 'none' });
    dress(outline, {
      display: 'block',
      left: `${box.left - 5}px`,
      top: `${box.top - 5}px`,
      width: `${box.width + 10}px`,
      height: `${box.height + 10}px`,
    });
  };
  const aim = (block: Element | null) => {
    aimed = block;
    draw();
  };
  const unfollow = followPage(page, draw);
  const own = new AbortController();
  const end = () => {
    own.abort();
    unfollow();
    layer.remove();
  };
  const cancel = () => {
    end();
    told.cancelled();
  };
  const pick = (block: Element | null) => {
    if (block === null) return;
    end();
    told.picked(block);
  };
  const step = (by: 1 | -1) => {
    const all = pointables(page);
    const now = aimed === null ? -1 : all.indexOf(aimed);
    const next =
      all[now === -1 && by === -1 ? all.length - 1 : (now + by + all.length) % all.length];
    if (next === undefined) return;
    next.scrollIntoView({ block: 'nearest' });
    aim(next);
    bar.say(wordsOf(next));
  };

  const { signal } = own;
  const under = (event: MouseEvent) =>
    pointableAt(page, event.clientX, event.clientY, layer.root.host);
  glass.addEventListener('pointermove', (event) => event.isTrusted && aim(under(event)), {
    signal,
  });
  glass.addEventListener('click', (event) => event.isTrusted && pick(under(event)), { signal });
  glass.addEventListener('wheel', (event) => event.isTrusted && scrollUnder(aimed, event), {
    signal,
    passive: true,
  });
  bar.cancel.addEventListener('click', (event) => event.isTrusted && cancel(), { signal });
  const pressed = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    if (event.key === 'Escape') cancel();
    else if (event.key === 'Tab') step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Enter') pick(aimed);
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  page.defaultView?.addEventListener('keydown', pressed, { signal, capture: true });
  bar.element.focus();
  return end;
}
