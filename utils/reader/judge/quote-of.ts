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
export function placesOf({ segment }: Line, headings: readonly Line[]): string[] {
  const row = rowOf(segment);
  const places = headings.map((heading) => `h${heading.segment.at}`);
  return row === null || segment.headers.length === 0 ? places : [`r${row.first}`, ...places];
}
