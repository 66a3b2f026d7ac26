import { shownParent } from './nodes';

export interface Rectangle {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Smaller ones are for screen readers alone. */
const SEEN = 4;
/** How far up a box may be looked for where the words themselves are not drawn. */
const FAR = 3;

/** Where something of a document is drawn in the window: the frames around it are counted in. */
function inWindow(found: DOMRect, document: Document): Rectangle {
  let { left, top } = found;
  for (let frame = document.defaultView?.frameElement; frame; ) {
    const outer = frame.getBoundingClientRect();
    left += outer.left + frame.clientLeft;
    top += outer.top + frame.clientTop;
    frame = frame.ownerDocument.defaultView?.frameElement;
  }
  return { left, top, width: found.width, height: found.height };
}

const isSeen = ({ width, height }: DOMRect): boolean => width >= SEEN && height >= SEEN;

/** What an element holds: narrower than itself, where a short text stands in a wide block. */
function contentsOf(element: Element): Range {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return range;
}

/** The box around words, or around what is seen of their element. */
export function boxOf(words: Range | null, element: Element): Rectangle | null {
  let at: Element | null = element;
  for (let up = 0; up < FAR && at !== null; up++) {
    const document = at.ownerDocument;
    for (const drawn of [up === 0 ? words : null, contentsOf(at), at]) {
      const rectangle = drawn?.getBoundingClientRect();
      if (rectangle !== undefined && isSeen(rectangle)) return inWindow(rectangle, document);
    }
    at = shownParent(at);
  }
  return null;
}
