import { buildPage } from '../../reader/html/build-page';
import { headingsOf } from '../../reader/judge/headings';
import type { Line } from '../../reader/judge/line';
import { readLines } from '../../reader/judge/read-lines';
import type { Clock } from '../../reader/judge/when';
import { hintsFor } from '../../reader/page/hints';
import type { Page, Segment } from '../../reader/page/page';
import type { ReadOptions } from '../../reader/page-reading';
import type { QuantityHints } from '../../reader/tokens/find-quantities';
import type { Place } from '../place';
import { type Masked, maskLine, nameOfLine } from './mask';

type Gigabyte = 'decimal' | 'binary' | 'unknown';

export interface OpenOptions extends ReadOptions {
  /** What a GB is here, where somebody knows; decimal otherwise. */
  gigabyte?: Gigabyte;
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
  /** What its numbers are read by. */
  hints: QuantityHints;
  clock: Clock;
  gigabyte: Gigabyte | undefined;
}

type How = Pick<OpenPage, 'hints' | 'clock' | 'gigabyte'>;

export function toOpenPage(
  page: Page,
  lines: readonly Line[],
  { hints, clock, gigabyte }: How,
): OpenPage {
  const masks = lines.map(maskLine);
  const names = masks.map(nameOfLine);
  const nameCount = new Map<string, number>();
  for (const name of names) nameCount.set(name, (nameCount.get(name) ?? 0) + 1);
  const byMask = new Map<string, number[]>();
  for (const [at, { text, unsummed }] of masks.entries()) {
    for (const said of unsummed === undefined ? [text] : [text, unsummed]) {
      const known = byMask.get(said);
      if (known === undefined) byMask.set(said, [at]);
      else known.push(at);
    }
  }
  const titles = lines.filter(({ segment }) => segment.element.tag === 'h1');
  const title = titles.length === 1 ? (titles[0]?.segment.at ?? null) : null;
  const headings = headingsOf(page.segments);
  return {
    page,
    lines,
    masks,
    byMask,
    names,
    nameCount,
    title,
    headings,
    hints,
    clock,
    gigabyte,
  };
}

const openWith = (page: Page, how: How): OpenPage =>
  toOpenPage(page, readLines(page, how.hints, how.gigabyte === 'binary').lines, how);

/** Reads a page's lines and amounts, and judges none of them. */
export function openPage(html: string, options: OpenOptions): OpenPage {
  const page = buildPage(html);
  return openWith(page, { ...hintsFor(page, options), gigabyte: options.gigabyte });
}

const others = new WeakMap<OpenPage, OpenPage>();

/**
 * The page with its numbers read as they were when somebody confirmed them. A page shows in its other
 * numbers how it writes decimals, and those come and go: "2,520" must not become two and a half.
 */
export function inStyle(open: OpenPage, decimal: Place['decimal']): OpenPage {
  if (decimal === undefined || decimal === open.hints.style.decimal) return open;
  const known = others.get(open);
  if (known !== undefined) return known;
  const style = { decimal, spaces: decimal === ',' };
  const other = openWith(open.page, { ...open, hints: { ...open.hints, style } });
  others.set(open, other);
  return other;
}
