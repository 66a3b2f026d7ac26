import type { PageReading } from '../../utils/reader/page-reading';
import type { CorpusCase } from '../corpus/load';
import { isInvented, judgeReading, type Verdict } from './judge-reading';

/** Counts of values, but for pages: those shown are right or wrong, those present found or not. */
export interface Tally {
  pages: number;
  right: number;
  wrong: number;
  found: number;
  present: number;
  /** Pages without a balance of which one is shown. */
  invented: number;
}

export const emptyTally = (): Tally => ({
  pages: 0,
  right: 0,
  wrong: 0,
  found: 0,
  present: 0,
  invented: 0,
});

/** In percent: right among those shown, found among those present. */
export const shares = ({ right, wrong, found, present }: Tally) => ({
  right: right + wrong === 0 ? 100 : (100 * right) / (right + wrong),
  found: present === 0 ? 100 : (100 * found) / present,
});

/** The tally of this name, a new one if there is none. */
export function tallyOf(tallies: Map<string, Tally>, name: string): Tally {
  const tally = tallies.get(name) ?? emptyTally();
  tallies.set(name, tally);
  return tally;
}

/** A value that is not right, in a line. */
function told(one: CorpusCase, { field, outcome, shown, expected }: Verdict): string {
  const show = (value: unknown): string | undefined =>
    /At$/.test(field) && typeof value === 'number'
      ? new Date(value).toISOString()
      : JSON.stringify(value);
  return `${one.id}: ${outcome} ${field} ${show(shown) ?? ''} for ${show(expected) ?? 'nothing'}`;
}

/** Adds a reading to each tally. @returns what is not right about it, a line each */
export function addReading(
  tallies: readonly Tally[],
  one: CorpusCase,
  reading: PageReading,
): string[] {
  const verdicts = judgeReading(one, reading);
  const invented = isInvented(one, reading);
  for (const tally of tallies) {
    tally.pages++;
    if (invented) tally.invented++;
    for (const { outcome, field } of verdicts) {
      const present = field in one.expected;
      if (outcome === 'right') tally.right++;
      if (outcome === 'wrong') tally.wrong++;
      if (present) tally.present++;
      if (present && outcome === 'right') tally.found++;
    }
  }
  const misses = verdicts.filter(({ outcome }) => outcome !== 'right');
  return [
    ...(invented ? [`${one.id}: invented`] : []),
    ...misses.map((verdict) => told(one, verdict)),
  ];
}
