import type { Baseline, Evidence } from './changes';
import { findEvidence, toBaseline, VALIDITY_STEP } from './changes';
import type { LeftOut, Line } from './connection';
import type { Bucket, Reading } from './model';

/** What is known of a line: its last reading, and what that one left out as it was told before. */
export function baselineOf(line: Pick<Line, 'reading' | 'leftOut'>): Baseline {
  const left = line.leftOut?.buckets ?? [];
  return {
    expiresAt: knownEnd(line),
    buckets: [...toBaseline(line.reading).buckets, ...left],
  };
}

/** One answer that is silent about the end has not moved it. */
const knownEnd = ({ reading, leftOut }: Pick<Line, 'reading' | 'leftOut'>): number | null =>
  reading.expiresAt ?? leftOut?.expiresAt ?? null;

/** Has its validity ended, by the provider's clock? */
export function isOver(line: Pick<Line, 'reading' | 'leftOut'>, providerNow: number): boolean {
  const end = knownEnd(line);
  return end !== null && end <= providerNow;
}

/**
 * Is one that was told before gone with its end? Not what is filled up again then, nor what ended
 * with its line where that one goes on: it may have been renewed along with it.
 */
export function endedForGood(
  { expiresAt, resetsAt = null }: Bucket,
  before: Line,
  reading: Reading,
  providerNow: number,
): boolean {
  if (expiresAt === null || expiresAt > providerNow || resetsAt !== null) return false;
  const end = knownEnd(before);
  const withLine = end !== null && end - expiresAt < VALIDITY_STEP;
  return !withLine || reading.expiresAt === null || reading.expiresAt <= providerNow;
}

/** What a new reading leaves out of what was known, with the end that was told along with it. */
export function leftOutBy(
  reading: Reading,
  missing: Record<string, number>,
  before: Line,
): LeftOut {
  const present = new Set(reading.buckets.map(({ id }) => id));
  const last = new Set(before.reading.buckets.map(({ id }) => id));
  const stays = before.leftOut?.buckets.some(({ id }) => !present.has(id)) ?? false;
  return {
    // Silent twice, it has none any more.
    expiresAt: reading.expiresAt === null ? before.reading.expiresAt : null,
    endThen: (stays ? before.leftOut?.endThen : knownEnd(before)) ?? null,
    buckets: baselineOf(before).buckets.filter(
      ({ id }) => !present.has(id) && (last.has(id) || missing[id] !== undefined),
    ),
  };
}

/** What changed since it was known; what is told again after a silence, since it was told last. */
export function changesOf(before: Line, reading: Reading): Evidence[] {
  const known = baselineOf(before);
  const present = new Set(reading.buckets.map(({ id }) => id));
  const isBack = before.leftOut?.buckets.some(({ id }) => present.has(id)) ?? false;
  const expiresAt = isBack ? (before.leftOut?.endThen ?? null) : known.expiresAt;
  return findEvidence({ ...known, expiresAt }, reading);
}
