import type { PageElement, Segment } from '../page/page';

const LONGEST = 30;
/** These are headings themselves, whatever their class is called. */
const OWN = /^(?:h[1-6]|legend|caption|summary|t[hdr])$/;

/**
 * <div><div class="cell__title">Until</div><div>10 May</div></div>, several below one another: each
 * is the name of one value, and no heading of a part of the page.
 */
export function lowerTitles(segments: readonly Segment[]): void {
  let before: PageElement | null = null;
  for (let at = 0; at + 1 < segments.length; at++) {
    const cell = cellAt(segments, at);
    if (cell === null) continue;
    if (before !== null && before.parent === cell.parent && before.last === at - 1) {
      lower(segments[before.first]);
      lower(segments[at]);
    }
    before = cell;
  }
}

/** The block that holds a title and its value alone. */
function cellAt(segments: readonly Segment[], at: number): PageElement | null {
  const [title, value] = [segments[at], segments[at + 1]];
  if (title?.heading !== true || value === undefined || value.heading || value.action) return null;
  const { parent, tag } = title.element;
  if (parent === null || parent.heading || OWN.test(tag) || title.text.length > LONGEST)
    return null;
  const fits = parent.first === at && parent.last === at + 1 && value.element.parent === parent;
  return fits && value.text.length <= LONGEST ? parent : null;
}

function lower(title: Segment | undefined): void {
  if (title !== undefined) title.heading = false;
}
