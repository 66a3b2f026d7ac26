import type { Result } from '../../domain/failure';
import { done, failed } from '../../domain/failure';
import { bytesPer } from '../units';

/** Between how many bytes the remaining amount lies; `high` null: no end is told. */
export interface Range {
  low: number;
  high: number | null;
}

const CATEGORY = /^(<|>=)\s*(\d{1,6})\s*([a-z]+)$/i;

/**
 * `<1GiB` says less than that, and as such nothing of more than the category below: what a check
 * does not confirm is not taken for known.
 */
export function readCategory(category: string, path: string): Result<Range> {
  const [, sign = '', size = '', unit = ''] = CATEGORY.exec(category.trim()) ?? [];
  if (sign === '') return failed({ kind: 'unreadable', path, why: 'wrong-type' });
  const per = bytesPer(unit, 'binary');
  if (per === null) return failed({ kind: 'unreadable', path, why: 'unknown-unit' });
  const edge = Number(size) * per;
  if (!Number.isSafeInteger(edge)) return failed({ kind: 'unreadable', path, why: 'too-large' });
  return done(sign === '<' ? { low: 0, high: edge } : { low: edge, high: null });
}

const MIB = 2 ** 20;
const GIB = 2 ** 30;

/** Where the categories meet. */
const EDGES = [5 * GIB, GIB, 200 * MIB];

/** The most that may be asked for, in either unit. */
const MOST = 1024;

export interface Volume {
  value: number;
  unit: 'MiB' | 'GiB';
}

export const bytesOf = ({ value, unit }: Volume): number => value * (unit === 'MiB' ? MIB : GIB);

const toVolume = (bytes: number): Volume =>
  bytes <= MOST * MIB
    ? { value: Math.round(bytes / MIB), unit: 'MiB' }
    : { value: Math.round(bytes / GIB), unit: 'GiB' };

function dividing({ low, high }: Range): number {
  if (high === null) return 2 * low;
  const edge = low === 0 ? EDGES.find((each) => each < high) : undefined;
  return edge ?? (low + high) / 2;
}

/** What to ask to know more: where the category begins, then the middle. Null: no more to be known. */
export function toCheck(range: Range): Volume | null {
  const volume = toVolume(dividing(range));
  const bytes = bytesOf(volume);
  const tells = bytes > range.low && bytes < (range.high ?? Number.POSITIVE_INFINITY);
  return tells && volume.value <= MOST ? volume : null;
}
