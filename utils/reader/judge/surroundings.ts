import type { PageElement, Segment } from '../page/page';
import type { Line } from './line';

/** Blocks of more segments than these are no card. */
const MOST = 40;

/** The row of a table, a list item or a definition that the segment stands in. */
export function rowOf({ element }: Segment): PageElement | null {
  for (let at: PageElement | null = element, up = 0; at !== null && up < 8; at = at.parent, up++) {
    if (at.tag === 'tr') return at;
    if (at.tag === 'table') return null;
  }
  return null;
}

/** The item of a list that a line stands in. */
export function itemOf({ segment }: Line): PageElement | null {
  let at: PageElement | null = segment.element;
  for (let up = 0; up < 4 && at !== null && at.tag !== 'li'; up++) at = at.parent;
  return at?.tag === 'li' ? at : null;
}

/** The blocks around a segment that hold more than the one within, innermost first. */
export function blocksAround({ element }: Segment): PageElement[] {
  const blocks: PageElement[] = [];
  let size = 0;
  for (let at: PageElement | null = element; at !== null; at = at.parent) {
    const own = at.last - at.first + 1;
    if (own > MOST) break;
    if (own > size) blocks.push(at);
    size = own;
  }
  return blocks;
}

const BESIDE: ReadonlySet<string> = new Set(['number', 'time', 'speed']);

/** Words alone, short enough to be a label of what stands beside. */
export const isCaption = ({ segment, quantities }: Line): boolean =>
  segment.text.length <= 80 &&
  (!segment.action || segment.tile === true) &&
  !isProse(segment) &&
  !quantities.some(
    ({ kind, value, start }) =>
      // "Left today" is a label.
      !BESIDE.has(kind) &&
      !(kind === 'duration' && value === 0) &&
      !(kind === 'date' && isInNote(segment.folded, start)),
  );

/** "Data (until 3 May)": a day in the bracket that ends a label. */
const isInNote = (folded: string, at: number): boolean => {
  const open = folded.indexOf('(');
  return open > 1 && open < at && folded.trimEnd().endsWith(')');
};

/** A sentence tells something of its own. */
export const isProse = ({ text, heading }: Segment): boolean =>
  !heading && /[.!。！]\s*$/.test(text) && (text.split(/\s+/).length > 5 || text.length > 40);
