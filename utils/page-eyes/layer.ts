/** Inline declarations: no style sheet of the page reaches them, and no policy of it forbids them. */
export function dress(element: HTMLElement, style: Record<string, string>): void {
  for (const [name, value] of Object.entries(style)) {
    element.style.setProperty(name, value, 'important');
  }
}

/** The design's colours, the same on every page: each reads on light and on dark ground. */
export const INK = '#1a1b19';
export const FACE = '#faf9f6';
export const EDGE = '#787871';
export const SIGNAL = '#bb3307';
export const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';

export interface Layer {
  root: ShadowRoot;
  /** Takes it off the page. */
  remove(): void;
}

/** A sheet of glass over the page, above everything, that the page can neither see into nor style. */
export function createLayer(page: Document): Layer {
  const host = page.createElement('div');
  dress(host, {
    all: 'initial',
    position: 'fixed',
    inset: '0',
    width: '100vw',
    height: '100vh',
    margin: '0',
    border: '0',
    padding: '0',
    background: 'transparent',
    overflow: 'visible',
    'pointer-events': 'none',
    'z-index': '2147483647',
  });
  const root = host.attachShadow({ mode: 'closed' });
  page.documentElement.append(host);
  // The top layer stands above every z-index and every dialog that is open by now.
  host.popover = 'manual';
  host.showPopover?.();
  return { root, remove: () => host.remove() };
}
