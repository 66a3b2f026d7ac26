import { providerTime } from '../../domain/connection';
import type { RankedLine } from '../../domain/rank';
import { DAY } from '../../domain/time';
import { bytesLeft } from '../../domain/use-ledger';

/**
 * Bytes a day that would just last to the end: arithmetic, no forecast. Null where there is no end,
 * or it is less than a day away.
 */
export function lastingPerDay(line: RankedLine): number | null {
  const { reading } = line.line;
  const left = bytesLeft(reading);
  if (left === null || left <= 0 || reading.expiresAt === null) return null;
  const days = (reading.expiresAt - providerTime(line.connection, line.now)) / DAY;
  return days < 1 ? null : Math.floor(left / days);
}
