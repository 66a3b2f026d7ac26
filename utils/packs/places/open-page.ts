import { buildPage } from '../../reader/html/build-page';
import { countsIn, toBinary } from '../../reader/judge/binary-hint';
import { giveUnit } from '../../reader/judge/give-unit';
import { headingsOf } from '../../reader/judge/headings';
import { type Line, readLine } from '../../reader/judge/line';
import type { Clock } from '../../reader/judge/when';
import { spokenOn } from '../../reader/lexicon/spoken-on';
import { hintsFor } from '../../reader/page/hints';
import type { Page, Segment } from '../../reader/page/page';
import type { ReadOptions } from '../../reader/page-reading';
import { type Masked, maskLine, nameOfLine } from './mask';

export interface OpenOptions extends ReadOptions {
  /** What a GB is here, where somebody knows; decimal otherwise. */
  gigabyte?: 'decimal' | 'binary' | 'unknown';
}

/** A page in which places can be looked up. */
export interface OpenPage {
  page: Page;
  lines: readonly Line[];
  masks: readonly Masked[];
  /** The lines of every mask; looked up for each value, so made once. */
  byMask: ReadonlyMap<string, readonly number[]>;
  /** What each line is called, and how often anything is called so; empty: it has no name. */
  names: readonly string[];
  nameCount: ReadonlyMap<string, number>;
  /** The one title of the page, which says nothing of one card and may greet by the time of day. */
  title: number | null;
  /** For every line the headings above it, innermost first. */
  headings: readonly (readonly Segment[])[];
  clock: Clock;
}

export function toOpenPage(page: Page, lines: readonly Line[], clock: Clock): OpenPage {
  const masks = lines.map(maskLine);
  const names = masks.map(nameOfLine);
  const nameCount = new Map<string, number>();
  for (const name of names) nameCount.set(name, (nameCount.get(name) ?? 0) + 1);
  const byMask = new Map<string, number[]>();
  for (const [at, { text }] of masks.entries()) {
    const known = byMask.get(text);
    if (known === undefined) byMask.set(text, [at]);
    else known.push(at);
  }
  const titles = lines.filter(({ segment }) => segment.element.tag === 'h1');
  const title = titles.length === 1 ? (titles[0]?.segment.at ?? null) : null;
  const headings = headingsOf(page.segments);
  return { page, lines, masks, byMask, names, nameCount, title, headings, clock };
}

/** Reads a page's lines and amounts, and judges none of them. */
export function openPage(html: string, options: OpenOptions): OpenPage {
  const page = buildPage(html);
  const { hints, clock } = hintsFor(page, options);
  const spoken = spokenOn(page, hints.currency.language);
  const lines = page.segments.map((segment) => readLine(segment, hints, spoken));
  if (options.gigabyte === 'binary' || countsIn(lines) === 'binary') toBinary(lines);
  for (const line of lines) giveUnit(line, lines);
  return toOpenPage(page, lines, clock);
}
