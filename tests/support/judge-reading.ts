import type { Field, PageReading } from '../../utils/reader/page-reading';
import { type CorpusCase, holdsNoBalance } from '../corpus/load';

export interface Verdict {
  field: string;
  outcome: 'right' | 'wrong' | 'missed';
  shown: unknown;
  expected: unknown;
}

const FIELDS: readonly Field[] = [
  'signedOut',
  'maintenance',
  'unlimited',
  'throttled',
  'dataRemainingBytes',
  'dataUsedBytes',
  'dataTotalBytes',
  'percentUsed',
  'percentRemaining',
  'expiresAt',
  'resetsAt',
  'voiceRemainingSeconds',
  'smsRemaining',
  'moneyMinor',
  'currency',
];

function dayIn(zone: string | undefined, moment: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone ?? 'UTC', dateStyle: 'short' }).format(
    moment,
  );
}

function isSame(
  field: string,
  shown: unknown,
  accepted: unknown,
  zone: string | undefined,
): boolean {
  if (accepted === undefined) return false;
  if (Array.isArray(accepted)) return accepted.some((one) => isSame(field, shown, one, zone));
  if (typeof accepted === 'string' && typeof shown === 'number') {
    const day = accepted.length === 10 ? accepted : dayIn(zone, Date.parse(accepted));
    return dayIn(zone, shown) === day;
  }
  if (typeof accepted === 'number' && typeof shown === 'number') {
    if (field.startsWith('percent')) return Math.abs(accepted - shown) <= 1;
    // What is derived is as coarse as what it is derived from.
    return Math.abs(accepted - shown) <= Math.abs(accepted) * 1e-6;
  }
  return accepted === shown;
}

/** Every value that a reading shows or owes, and how it stands to the case. */
export function judgeReading(one: CorpusCase, reading: PageReading): Verdict[] {
  const expected: Partial<Record<Field, unknown>> = one.expected;
  const also: Partial<Record<Field, unknown>> = one.alsoRight;
  const derived: Partial<Record<Field, unknown>> = one.mayDerive;
  return FIELDS.flatMap((field): Verdict[] => {
    const shown = reading[field];
    const owed = expected[field];
    const isShown = shown !== undefined && shown !== false;
    const isOwed = owed !== undefined && owed !== false;
    if (!isShown) return isOwed ? [{ field, outcome: 'missed', shown, expected: owed }] : [];
    const right = [owed, also[field], derived[field]].some((value) =>
      isSame(field, shown, value, one.zone),
    );
    // A value that nobody asked for is neither found nor missed, only right or wrong.
    return [{ field, outcome: right ? 'right' : 'wrong', shown, expected: owed ?? derived[field] }];
  });
}

const VALUES: readonly Field[] = FIELDS.slice(4);

/** A page without a balance of which a value is shown. */
export const isInvented = (one: CorpusCase, reading: PageReading): boolean =>
  holdsNoBalance(one) &&
  (reading.unlimited ||
    reading.buckets.length > 0 ||
    VALUES.some((field) => reading[field] !== undefined));
