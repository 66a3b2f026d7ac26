import type { Rectangle } from './box-of';

export const TAG = 18;

/** Where a frame's number stands; `above` is its corner. */
export type Side = 'above' | 'before' | 'after';

const overlaps = (one: Rectangle, other: Rectangle): boolean =>
  one.left < other.left + other.width &&
  other.left < one.left + one.width &&
  one.top < other.top + other.height &&
  other.top < one.top + one.height;

/** The number's own rectangle at a side of a frame. */
function tagAt(side: Side, { left, top, width, height }: Rectangle): Rectangle {
  const size = { width: TAG, height: TAG };
  const middle = top + (height - TAG) / 2;
  if (side === 'before') return { left: left - TAG, top: middle, ...size };
  if (side === 'after') return { left: left + width, top: middle, ...size };
  return { left: left + width - TAG, top: top - TAG + 5, ...size };
}

/** Does any text of the page stand in a rectangle? */
function holdsText(page: Document, place: Rectangle): boolean {
  const { left, top, width, height } = place;
  const seen = new Set<Element>();
  for (const x of [left + 2, left + width / 2, left + width - 2]) {
    for (const y of [top + 2, top + height / 2, top + height - 2]) {
      const element = page.elementFromPoint(x, y);
      if (element !== null) seen.add(element);
    }
  }
  for (const element of seen) {
    for (const node of element.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE || node.textContent?.trim() === '') continue;
      const range = page.createRange();
      range.selectNodeContents(node);
      for (const line of range.getClientRects()) if (overlaps(line, place)) return true;
    }
  }
  return false;
}

/** The side of a frame where its number hides nothing: neither words of the page nor another frame. */
export function tagSide(page: Document, frame: Rectangle, others: readonly Rectangle[]): Side {
  const sides: Side[] = ['above', 'before', 'after'];
  const free = sides.find((side) => {
    const tag = tagAt(side, frame);
    return !others.some((other) => overlaps(other, tag)) && !holdsText(page, tag);
  });
  return free ?? 'above';
}
