import { INLINE } from '../reader/html/tags';
import { frameDocument, holderOf, shownParent } from './nodes';
import { textNodes } from './text-nodes';

/** More than this is no value with its label, but half the page. */
const LONGEST = 300;

const blockAround = (element: Element | null): Element | null => {
  let at = element;
  while (at !== null && INLINE.has(at.localName)) at = shownParent(at);
  return at;
};

/** What a block says, in one line. */
export function wordsOf(block: Element): string {
  let text = '';
  for (const node of textNodes(block)) {
    text += `${node.data} `;
    if (text.length > 10 * LONGEST) break;
  }
  return text.replace(/\s+/g, ' ').trim();
}

const isPointable = (block: Element): boolean => {
  const { length } = wordsOf(block);
  return length > 0 && length <= LONGEST;
};

/** What lies under a point of the window, below our own glass; through shadow trees and frames. */
function elementAt(page: Document, x: number, y: number, glass: Element): Element | null {
  let scope: DocumentOrShadowRoot = page;
  let last: Element | null = null;
  for (let depth = 0; depth < 50; depth++) {
    const below: Element | undefined = scope
      .elementsFromPoint(x, y)
      .find((element) => element !== glass);
    if (below === undefined || below === last) return last;
    last = below;
    const frame = frameDocument(below);
    if (frame !== null) {
      const { left, top } = below.getBoundingClientRect();
      x -= left + below.clientLeft;
      y -= top + below.clientTop;
      scope = frame;
    } else if (below.shadowRoot !== null) {
      scope = below.shadowRoot;
    } else {
      return below;
    }
  }
  return last;
}

/** The block of words under a point; null over empty ground. */
export function pointableAt(page: Document, x: number, y: number, glass: Element): Element | null {
  const block = blockAround(elementAt(page, x, y, glass));
  return block !== null && isPointable(block) ? block : null;
}

/** All blocks with a number in them, in the order of the page: where the keyboard leads. */
export function pointables(page: Document): Element[] {
  const found = new Set<Element>();
  for (const node of textNodes(page.body)) {
    if (!/\p{Nd}/u.test(node.data)) continue;
    const block = blockAround(holderOf(node));
    if (block?.checkVisibility() && isPointable(block)) found.add(block);
  }
  return [...found];
}
