import { mainBucket, shareLeft } from '../../domain/line-facts';
import { isInGroup, type LineFilter } from '../../domain/line-filter';
import type { RankedLine } from '../../domain/rank';
import { outlookAhead } from '../dashboard/outlook-ahead';
import { findLines } from '../line-search';
import { readingTime } from '../line-words';
import type { Locale } from '../locale';
import { onProvidersClock } from '../providers-clock';
import type { FleetQuery, FleetSort } from './fleet-query';

/** Null is what is not known. */
type Key = number | string | null;

/** Bytes; of what is told as a share alone, nothing. Above all is what has no limit. */
function bytesLeft({ line, state }: RankedLine): Key {
  const bucket = mainBucket(line.reading);
  if (bucket === null || state === 'expired') return null;
  if (bucket.unlimited) return Number.POSITIVE_INFINITY;
  return bucket.remaining ?? (shareLeft(bucket) === 0 ? 0 : null);
}

/** Infinite where it lasts until its end. */
function runsOutAt(line: RankedLine): Key {
  const ahead = outlookAhead(onProvidersClock(line));
  if (ahead === null) return null;
  return ahead.p50 ?? ahead.p90 ?? Number.POSITIVE_INFINITY;
}

const KEYS: Record<Exclude<FleetSort, 'state'>, (line: RankedLine) => Key> = {
  line: ({ line }) => line.reading.name,
  provider: ({ connection }) => connection.name,
  left: bytesLeft,
  until: ({ line }) => line.reading.expiresAt,
  'runs-out': runsOutAt,
  plan: ({ line }) => line.reading.planName,
  measured: readingTime,
};

function compare(a: Key, b: Key, { compare: byWord }: Intl.Collator): number {
  if (typeof a === 'string' && typeof b === 'string') return byWord(a, b);
  return a === b ? 0 : Number(a) < Number(b) ? -1 : 1;
}

/** Each key is made once; equal ones stay as they are by need, and unknown ones stand last. */
function sorted(
  ranked: readonly RankedLine[],
  sort: FleetSort,
  down: boolean,
  locale: Locale,
): readonly RankedLine[] {
  if (sort === 'state') return down ? ranked.toReversed() : ranked;
  const words = new Intl.Collator(locale.tag, { numeric: true });
  const keyed = ranked.map((line) => ({ line, key: KEYS[sort](line) }));
  return keyed
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      return compare(a.key, b.key, words) * (down ? -1 : 1);
    })
    .map(({ line }) => line);
}

/** Those that fit every part of a filter, by need. */
const filtered = (
  ranked: readonly RankedLine[],
  { text, connectionId, group }: LineFilter,
): readonly RankedLine[] =>
  findLines(ranked, text).filter(
    (line) =>
      (connectionId === '' || line.connection.id === connectionId) && isInGroup(line, group),
  );

/** What is left of all lines after the filter, as it is sorted; on all pages. */
export const foundLines = (
  ranked: readonly RankedLine[],
  { filter, sort, down }: FleetQuery,
  locale: Locale,
): readonly RankedLine[] => sorted(filtered(ranked, filter), sort, down, locale);
