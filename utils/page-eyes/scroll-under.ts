import { shownParent } from './nodes';

const SCROLLS = new Set(['auto', 'scroll']);

/** Scrolls the box inside the page that lies under the glass; the page itself scrolls anyway. */
export function scrollUnder(element: Element | null, { deltaX, deltaY }: WheelEvent): void {
  for (let at = element; at !== null; at = shownParent(at)) {
    if (at === at.ownerDocument.documentElement || at === at.ownerDocument.body) return;
    const style = at.ownerDocument.defaultView?.getComputedStyle(at);
    if (SCROLLS.has(style?.overflowY ?? '') && at.scrollHeight > at.clientHeight) {
      at.scrollBy(deltaX, deltaY);
      return;
    }
  }
}
