import type { PageElement } from '../page/page';
import type { Line } from './line';

/** A bucket has three amounts; a heading above more is above several things. */
const MOST = 3;

/** What stands right below it is its value, whatever comes after: "As of 18:05" may stand between. */
const NEAR = 2;
const LONGEST = 40;

/**
 * "Data usage" above a whole page, or above the packs on offer, is what the page is called: it says
 * of no amount there that it was used. Above one bucket it does.
 */
export function leavePageTitles(lines: readonly Line[]): void {
  for (const line of lines)
    if (isTitle(line, lines)) line.labels = line.labels.filter(({ role }) => role !== 'used');
}

function isTitle({ segment, labels, quantities }: Line, lines: readonly Line[]): boolean {
  if (quantities.length > 0 || segment.text.length > LONGEST) return false;
  if (!labels.some(({ role }) => role === 'used')) return false;
  if (labels.some(({ role }) => role === 'remaining')) return false;
  const below = lines.slice(segment.at + 1, segment.at + 1 + NEAR);
  return !below.some(isCounted) && isAboveMany(segment, lines);
}

const isCounted = ({ quantities }: Line): boolean => quantities.some(({ kind }) => kind === 'data');

function isAboveMany({ element, at }: Line['segment'], lines: readonly Line[]): boolean {
  let scope: PageElement = element;
  while (scope.parent !== null && scope.last <= at) scope = scope.parent;
  const own = levelOf(element);
  let counted = 0;
  let held = false;
  for (let next = at + 1; next <= scope.last && counted <= MOST && !held; next++) {
    const one = lines[next];
    if (one === undefined) break;
    if (one.segment.heading && own < OPEN && levelOf(one.segment.element) <= own) break;
    if (isCounted(one)) counted++;
    held = tellsHeld(one);
  }
  return held || counted > MOST;
}

const HELD: ReadonlySet<string> = new Set(['data', 'duration', 'messages']);

/** "Left", "balance": what stands below tells what is had, not what was used. */
const tellsHeld = ({ labels, quantities }: Line): boolean =>
  quantities.some(({ kind }) => HELD.has(kind)) &&
  labels.some(({ role, weak }) => (role === 'remaining' || role === 'balance') && !weak);

/** What is no heading of a level. */
const OPEN = 7;

function levelOf(element: PageElement): number {
  for (let at: PageElement | null = element, up = 0; at !== null && up < 4; at = at.parent, up++) {
    const level = /^h([1-6])$/.exec(at.tag)?.[1];
    if (level !== undefined) return Number(level);
  }
  return OPEN;
}
