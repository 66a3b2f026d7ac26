import { wantsMoreContrast } from '../platform/contrast';
import type { BannerView } from '../view/banner-view';
import { styleBanner } from './style-of-banner';

/** A banner on the page. */
export interface DrawnBanner {
  /** Out of sight while the page must not be disturbed. */
  hide(hidden: boolean): void;
  /** Is somebody pointing at it, or about to press a key in it? */
  isHeld(): boolean;
  remove(): void;
}

function made(name: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
}

/** A plain element: one with a name of its own could be defined, and looked into, by the page. */
function createHost(): HTMLElement {
  const host = document.createElement('div');
  const style = { all: 'initial', display: 'block', position: 'fixed', overflow: 'visible' };
  for (const [name, value] of Object.entries({ ...style, inset: 'auto 0 0 auto' }))
    host.style.setProperty(name, value, 'important');
  host.style.setProperty('z-index', '2147483647', 'important');
  return host;
}

function createButton(name: string, onPress: () => void): HTMLElement {
  const button = made('button', name);
  button.setAttribute('type', 'button');
  button.addEventListener('click', onPress);
  return button;
}

/** What happens in the banner is no business of the page's own keys and clicks. */
function keepWithin(banner: HTMLElement, onEscape: () => void): void {
  for (const type of ['click', 'keydown', 'keyup', 'keypress'])
    banner.addEventListener(type, (event) => event.stopPropagation());
  banner.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') onEscape();
  });
}

/** Time for those who read the screen aloud to notice a place where something will be said. */
const NOTICED = 100;

/** Puts the banner in the corner of the page, in a tree of its own that the page cannot enter. */
export function drawBanner(
  { language, direction, theme, contrast, product, lamp, ...words }: BannerView,
  on: { open: () => void; close: () => void },
): DrawnBanner {
  const host = createHost();
  const root = host.attachShadow({ mode: 'closed' });
  styleBanner(root);
  const banner = made('div', 'banner');
  Object.assign(banner, { lang: language, dir: direction });
  Object.assign(banner.dataset, { theme, contrast: wantsMoreContrast() ? 'more' : contrast });
  banner.setAttribute('role', 'group');
  banner.setAttribute('aria-label', product);
  const head = made('div', 'banner__head');
  const close = createButton('banner__close', on.close);
  close.setAttribute('aria-label', words.close);
  close.title = words.close;
  const chip = lamp === null ? [] : [made('span', `lamp lamp--${lamp.tone}`, lamp.word)];
  head.append(...chip, made('span', 'banner__product', product), close);
  const said = made('div', 'banner__words');
  said.setAttribute('role', 'status');
  said.setAttribute('aria-live', 'polite');
  const title = made('p', 'banner__title');
  const detail = made('p', 'banner__detail');
  said.append(title, detail);
  const next = made('div', 'banner__next');
  const open = createButton('banner__open', on.open);
  open.textContent = words.open;
  next.append(open);
  banner.append(head, said, next);
  keepWithin(banner, on.close);
  root.append(banner);

  let before: HTMLElement | null = null;
  banner.addEventListener('focusin', ({ relatedTarget }) => {
    if (relatedTarget instanceof HTMLElement && !root.contains(relatedTarget))
      before = relatedTarget;
  });
  document.documentElement.append(host);
  // The top layer stands above every z-index of the page; no focus moves.
  host.popover = 'manual';
  host.showPopover?.();
  setTimeout(() => {
    title.textContent = words.title;
    detail.textContent = words.detail;
    banner.classList.add('banner--in');
  }, NOTICED);
  return {
    hide: (hidden) => host.style.setProperty('display', hidden ? 'none' : 'block', 'important'),
    isHeld: () => banner.matches(':hover, :focus-within'),
    remove() {
      const focused = root.activeElement !== null;
      host.remove();
      if (focused) before?.focus({ preventScroll: true });
    },
  };
}
