import type { Line } from '../connection';
import type { Bucket, Reading } from '../model';
import { HOUR, MINUTE } from '../time';

/**
 * When a source told something new, as far as looks can tell: each change happened after the look
 * before it. By our clock, epoch ms.
 */
export interface SourceRhythm {
  /** The look that brought the last change, and the one before that look. */
  changedAt: number;
  before: number;
  /** The last look; it brought nothing new unless it is `changedAt`. */
  lookedAt: number;
  /** Between two changes lay at least `low` and at most `high` ms; `low` 0: nothing is known. */
  gaps: { low: number; high: number }[];
}

const KEPT_GAPS = 12;
/** So many changes have to agree … */
const ENOUGH = 4;
/** … on an interval that is known as well as this, … */
const CLOSE = 1.5;
/** … that is longer than what is as good as live, and shorter than the days of a person. */
const LIVE = 10 * MINUTE;
const LONGEST = 12 * HOUR;

const amounts = ({ id, remaining, used, total, expiresAt }: Bucket): string =>
  [id, remaining, used, total, expiresAt].join();

const saidBy = ({ measuredAt, expiresAt, buckets }: Reading): string =>
  [measuredAt, expiresAt, ...buckets.map(amounts)].join(';');

/** Did any line of an answer say anything that the answer before it did not say? */
export function toldNews(before: Line[], after: Line[]): boolean {
  const said = new Map(before.map(({ key, reading }) => [key, saidBy(reading)]));
  return after.some(({ key, reading }) => said.get(key) !== saidBy(reading));
}

/** The rhythm after one more look. */
export function followSource(
  rhythm: SourceRhythm | undefined,
  isNews: boolean,
  now: number,
): SourceRhythm {
  // A clock that was set back makes what was learned by it worthless.
  if (rhythm === undefined || now < rhythm.lookedAt) {
    return { changedAt: now, before: now, lookedAt: now, gaps: [] };
  }
  const { changedAt, before, lookedAt } = rhythm;
  if (!isNews) return { ...rhythm, lookedAt: now };
  const gap = { low: lookedAt - changedAt, high: now - before };
  const first = before === changedAt;
  const gaps = first ? [] : [...rhythm.gaps, gap].slice(-KEPT_GAPS);
  return { changedAt: now, before: lookedAt, lookedAt: now, gaps };
}

/** How often it writes something new, in ms; null where that is not known, or it is live. */
function intervalOf({ gaps }: SourceRhythm): { low: number; high: number } | null {
  const high = Math.min(...gaps.map((gap) => gap.high));
  // Of the gaps that may be one interval long, the one that says most.
  const low = Math.max(0, ...gaps.map((gap) => gap.low).filter((each) => each <= high));
  const quiet = gaps.filter((gap) => gap.low >= low / CLOSE).length;
  const isKnown = quiet >= ENOUGH && high <= CLOSE * low;
  return isKnown && low >= LIVE && high <= LONGEST ? { low, high } : null;
}

/**
 * From when on a source that writes every so often may tell of a level that is reached in `soonest` ms
 * at the earliest; epoch ms, not before `now`. Null where it is live, or its rhythm is not known.
 */
export function newsFrom(rhythm: SourceRhythm, soonest: number, now: number): number | null {
  const interval = intervalOf(rhythm);
  if (interval === null) return null;
  const { low, high } = interval;
  // Where nothing was used it wrote the same again: the rhythm goes on all the same.
  const past = Math.max(0, Math.floor((now - rhythm.changedAt) / high));
  const next = past + Math.max(1, Math.ceil(soonest / high));
  return Math.max(now, rhythm.before + next * low);
}
