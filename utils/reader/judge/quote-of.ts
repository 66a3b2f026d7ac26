import type { PageElement } from '../page/page';
import { SEAM } from '../text/letters';
import type { Caption } from './caption';
import type { Line } from './line';
import type { Said } from './say';
import { rowOf } from './surroundings';

const LONGEST = 300;

const clean = (text: string): string => text.replaceAll(SEAM, ' ').replace(/ {2,}/g, ' ').trim();

/** The words of the page that say it: the clause, after the caption that gives it its meaning. */
export function quoteOf({ clause }: Said, { segment }: Line, outside: Caption | null): string {
  const own = clean(segment.text.slice(clause.start, clause.end));
  return (outside === null ? own : `${clean(outside.line.segment.text)} ${own}`).slice(0, LONGEST);
}

/** What the page calls the thing: the heading above a card, the first cell of a row. */
export function nameOf(
  { segment }: Line,
  ahead: readonly Line[],
  headings: readonly Line[],
): string {
  const row = rowOf(segment);
  const named = row === null ? (headings[0] ?? ahead[0]) : (ahead[0] ?? headings[0]);
  return clean(named?.segment.text ?? '');
}

/** Where a line stands: rows and cards, innermost first. */
export function placesOf(line: Line, headings: readonly Line[], lines: readonly Line[]): string[] {
  const { segment } = line;
  const row = rowOf(segment);
  const places = headings.map((heading) => `h${heading.segment.at}`);
  if (row === null || segment.headers.length === 0 || isPartOfOne(line, row, lines)) return places;
  return [`r${row.first}`, ...places];
}

const PARTS: ReadonlySet<string> = new Set(['remaining', 'used', 'total', 'expiry', 'reset']);

/** "Item | Content" above "Left | 8 GB", "Used | 12 GB": such rows are parts of one thing. */
function isPartOfOne({ segment }: Line, row: PageElement, lines: readonly Line[]): boolean {
  if (row.last !== row.first + 1 || segment.at !== row.last) return false;
  const named = lines[row.first]?.labels.some(({ role, weak }) => PARTS.has(role) && !weak);
  return named === true && segment.headers.every(({ at }) => lines[at]?.labels.length === 0);
}
