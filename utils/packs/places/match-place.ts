import { rowOf } from '../../reader/judge/surroundings';
import type { PageElement } from '../../reader/page/page';
import type { Place } from '../place';
import { withoutState } from './heading-state';
import { identityAt } from './identity';
import { isTelling } from './mask';
import type { OpenPage } from './open-page';

type Label = Place['labels'][number];

/** Further away than this, a label counts only where it and the value stand once on the page. */
const BESIDE = 1;

const isAlone = (open: OpenPage, text: string): boolean => open.byMask.get(text)?.length === 1;

/** The first cell of the row, or the term of the definition, that a line stands in; null: neither. */
export function rowStart(open: OpenPage, at: number): number | null {
  const segment = open.lines[at]?.segment;
  const term = open.lines[at - 1]?.segment.element.tag === 'dt' ? at - 1 : null;
  const first = segment === undefined ? null : (rowOf(segment)?.first ?? term);
  return first === at ? null : first;
}

function isLabelled(open: OpenPage, at: number, { text, by }: Label): boolean {
  const header = () =>
    open.lines[at]?.segment.headers.some((one) => open.masks[one.at]?.text === text) === true;
  const beside = (offset: number) => open.masks[at + offset]?.text === text;
  const own = open.masks[at]?.text ?? '';
  if (by === undefined) return header() || beside(-1);
  if (by === 'header') return header();
  if (by === 'row') return open.masks[rowStart(open, at) ?? -1]?.text === text;
  return beside(by) && (Math.abs(by) <= BESIDE || (isAlone(open, text) && isAlone(open, own)));
}

export function headingsAt(open: OpenPage, at: number): string[] {
  return (open.headings[at] ?? [])
    .filter((heading) => heading.at !== open.title)
    .map((heading) => withoutState(open.masks[heading.at]?.text ?? ''))
    .filter((text) => text !== '')
    .slice(0, 4);
}

/** The block that many levels around a line; null where the page ends before. */
export function blockAround(open: OpenPage, at: number, up: number): PageElement | null {
  let block = open.lines[at]?.segment.element ?? null;
  for (let level = 0; level < up && block !== null; level++) block = block.parent;
  return block;
}

const bearsName = (open: OpenPage, block: PageElement | null, name: string): boolean =>
  block !== null && open.names.slice(block.first, block.last + 1).includes(name);

function isWithin(open: OpenPage, at: number, { text, up }: NonNullable<Place['within']>) {
  if (up === undefined) return identityAt(open, at) === text;
  return bearsName(open, blockAround(open, at, up), text);
}

/** The headings that a place names, innermost first; none named: there must be none. */
function isUnder(open: OpenPage, at: number, headings: readonly string[]): boolean {
  const above = headingsAt(open, at);
  if (headings.length === 0) return above.length === 0;
  return headings.every((heading, level) => above[level] === heading);
}

/** The lines of a page that fit a place: one, if all is well. */
export function matchPlace(open: OpenPage, { line, labels, headings, within }: Place): number[] {
  const lines = open.byMask.get(line) ?? [];
  // Words that say by themselves what the amount is, said twice: where they stand decides nothing.
  const said = isTelling(line) && lines.length > 1 && within === undefined;
  if (said && labels.some(({ by }) => typeof by === 'number')) return [];
  return lines.filter(
    (at) =>
      labels.every((label) => isLabelled(open, at, label)) &&
      (headings === undefined || isUnder(open, at, headings)) &&
      (within === undefined || isWithin(open, at, within)),
  );
}
