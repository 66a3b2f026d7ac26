import { dress, FACE, FONT, INK } from './layer';

/** The bar at the top of the page that says what to do. */
export interface PointBar {
  element: HTMLElement;
  cancel: HTMLButtonElement;
  /** Says something to those who listen. */
  say(text: string): void;
}

export function createPointBar(
  page: Document,
  words: { title: string; hint: string; cancel: string; language: string },
): PointBar {
  const bar = page.createElement('div');
  bar.setAttribute('role', 'dialog');
  bar.setAttribute('aria-label', words.title);
  bar.lang = words.language;
  bar.dir = 'auto';
  bar.tabIndex = -1;
  dress(bar, {
    position: 'fixed',
    top: '12px',
    left: '50%',
    transform: 'translateX(-50%)',
    display: 'flex',
    'align-items': 'center',
    gap: '12px',
    'box-sizing': 'border-box',
    'max-width': 'calc(100vw - 24px)',
    padding: '8px 8px 8px 16px',
    border: `1px solid ${FACE}`,
    'border-radius': '8px',
    outline: 'none',
    background: INK,
    color: FACE,
    font: `400 13px/18px ${FONT}`,
    cursor: 'default',
    'pointer-events': 'auto',
  });
  const text = page.createElement('span');
  const title = page.createElement('strong');
  title.textContent = words.title;
  dress(title, { 'font-weight': '600' });
  const hint = page.createElement('span');
  hint.textContent = words.hint === '' ? '' : ` ${words.hint}`;
  text.append(title, hint);
  const said = page.createElement('span');
  said.setAttribute('role', 'status');
  dress(said, { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden' });
  dress(said, { 'clip-path': 'inset(50%)', 'white-space': 'nowrap' });
  const cancel = page.createElement('button');
  cancel.type = 'button';
  cancel.textContent = words.cancel;
  dress(cancel, {
    flex: 'none',
    padding: '4px 10px',
    border: `1px solid ${FACE}`,
    'border-radius': '6px',
    background: 'transparent',
    color: FACE,
    font: `600 13px/18px ${FONT}`,
    cursor: 'pointer',
  });
  bar.append(text, said, cancel);
  const say = (what: string) => {
    said.textContent = what;
  };
  return { element: bar, cancel, say };
}
