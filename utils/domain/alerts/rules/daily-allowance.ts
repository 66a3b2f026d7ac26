import { DAY, HOUR } from '../../time';
import { bytesLeft } from '../../use-ledger';
import type { Finding, LineFacts } from '../finding';
import { isPartial, yesOrNo } from '../finding';

/** Whoever travels begins a day at another hour; that makes no second one. */
const NEXT_DAY = 20 * HOUR;

/**
 * What was left in the morning, over the days that it must last, is a day's allowance: it counts
 * anew every day, and so does the alert that it is used up.
 */
export function dailyAllowanceRule({ line, watchOf }: LineFacts): Finding[] {
  const { reading, use, key } = line;
  const left = bytesLeft(reading);
  if (isPartial(line) || use === undefined || use.day === null) return [];
  if (left === null || reading.expiresAt === null) return [];
  const days = (reading.expiresAt - use.day.startsAt) / DAY;
  // On the last day all that is left is for that day.
  if (days <= 1) return [];
  const allowance = use.day.left / days;
  const used = Math.max(0, use.day.left - left);
  const family = `${key}:today`;
  const seen = watchOf(family).mark?.value;
  return [
    {
      family,
      topic: family,
      bucketId: null,
      kindAt: () => 'daily-allowance',
      level: yesOrNo(allowance > 0 && used > allowance),
      holds: () => used > allowance,
      rearmed: seen === undefined || use.day.startsAt - seen >= NEXT_DAY,
      facts: { used, allowance },
      mark: { value: use.day.startsAt, at: use.at },
    },
  ];
}
