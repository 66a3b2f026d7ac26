import type { DayAhead } from '../../domain/forecast/days-ahead';
import { daysAhead } from '../../domain/forecast/days-ahead';
import type { HourRow } from '../../domain/history/history-rows';
import { pastReadings } from '../../domain/history/past-readings';
import type { RankedLine } from '../../domain/rank';
import { DAY } from '../../domain/time';
import { outlookAhead } from './outlook-ahead';

/** Charts look no further ahead. */
const MOST_AHEAD = 92;

/**
 * The days behind an outlook, from the moment at which it was made, out of the same past; none where
 * there is no outlook, and none before the past was read.
 */
export function daysOfOutlook(line: RankedLine, hours: readonly HourRow[]): DayAhead[] {
  const ahead = outlookAhead(line);
  if (ahead === null || hours.length === 0) return [];
  const { from: now, leftBytes: remainingBytes, end } = ahead;
  const expiresAt = end ?? now + MOST_AHEAD * DAY;
  return daysAhead({ readings: pastReadings(hours), now, remainingBytes, expiresAt }, MOST_AHEAD);
}
