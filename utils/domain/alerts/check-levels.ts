import { planData } from '../line-facts';
import type { Bucket, Reading } from '../model';
import type { LevelName } from '../settings';
import { DAY } from '../time';
import type { RuleName } from './kinds';

/** Which rule looks at these levels. */
export const RULE_OF_LEVELS: Readonly<Record<LevelName, RuleName>> = {
  dataLevels: 'data',
  dataAmounts: 'data',
  expiryDays: 'expiry',
  voiceSeconds: 'voice',
  smsMessages: 'sms',
  moneyMinor: 'money',
};

const MOST_LEVELS = 10;

/** What may be stored, in the unit of the level; what is more is no amount of any plan. */
const LARGEST: Readonly<Record<LevelName, number>> = {
  dataLevels: 99,
  dataAmounts: 1e15,
  expiryDays: 365,
  voiceSeconds: 1e9,
  smsMessages: 1e9,
  moneyMinor: 1e12,
};

export type LevelFault =
  | { why: 'not-positive' }
  | { why: 'too-large'; most: number }
  | { why: 'too-many'; most: number }
  /** Always under it, from the first day on: it would say nothing. */
  | { why: 'above-total'; total: number }
  /** Longer before the end than the whole plan lasts. */
  | { why: 'longer-than-plan'; days: number };

/** What these levels count down: of the plan, and not of a day of it. */
function counted(name: LevelName, reading: Reading): Bucket[] {
  const of = (kind: Bucket['kind']) => reading.buckets.filter((bucket) => bucket.kind === kind);
  switch (name) {
    case 'dataAmounts':
      return planData(reading);
    case 'voiceSeconds':
      return of('voice');
    case 'smsMessages':
      return of('sms');
    case 'moneyMinor':
      return of('money');
    case 'dataLevels':
    case 'expiryDays':
      return [];
  }
}

/** The largest whole that the levels are compared with; null where one of them is not known. */
function wholeOf(name: LevelName, reading: Reading): number | null {
  const totals = counted(name, reading).map(({ total, unlimited }) => (unlimited ? null : total));
  const known = totals.filter((total) => total !== null && total > 0) as number[];
  return known.length === 0 || known.length < totals.length ? null : Math.max(...known);
}

/**
 * What is wrong with levels, as they are about to be stored; null where nothing is.
 * @param reading of the line that they are for; null: for all lines
 */
export function checkLevels(
  name: LevelName,
  levels: readonly number[],
  reading: Reading | null,
): LevelFault | null {
  if (levels.some((level) => !(level > 0))) return { why: 'not-positive' };
  if (levels.length > MOST_LEVELS) return { why: 'too-many', most: MOST_LEVELS };
  const highest = Math.max(0, ...levels);
  const most = LARGEST[name];
  if (highest > most) return { why: 'too-large', most };
  if (reading === null) return null;
  const total = wholeOf(name, reading);
  if (total !== null && highest >= total) return { why: 'above-total', total };
  const { startsAt, expiresAt } = reading;
  if (name !== 'expiryDays' || startsAt === null || expiresAt === null) return null;
  const days = (expiresAt - startsAt) / DAY;
  return highest >= days ? { why: 'longer-than-plan', days } : null;
}
