import { DAY, HOUR } from '../time';
import type { ForecastCase, UseReading } from './forecast-case';

/** Who was like this so long ago has become somebody else. */
const LOOKS_BACK = 120 * DAY;
/** A counter that is wrong is right again soon. */
const WRONG_AT_MOST = 3 * HOUR;

/** Does the counter leave its way here and come back to it with the next reading? */
function isStray(before: UseReading, here: UseReading, after: UseReading): boolean {
  if (before.totalBytes !== here.totalBytes || here.totalBytes !== after.totalBytes) return false;
  const wayBack = before.remainingBytes - after.remainingBytes;
  if (wayBack < 0 || after.at - before.at > WRONG_AT_MOST) return false;
  return here.remainingBytes > before.remainingBytes || here.remainingBytes < after.remainingBytes;
}

/**
 * Readings in their order, up to now, without those that the next one takes back: late ones,
 * repeated ones, and a counter that jumps and comes back.
 */
export function settleReadings({ readings, now, remainingBytes }: ForecastCase): UseReading[] {
  const kept: UseReading[] = [];
  const add = (reading: UseReading): void => {
    const last = kept.at(-1);
    if (reading.at > now || (last !== undefined && reading.at <= last.at)) return;
    const before = kept.at(-2);
    if (before !== undefined && last !== undefined && isStray(before, last, reading)) kept.pop();
    kept.push(reading);
  };
  const first = readings.findIndex(({ at }) => at >= now - LOOKS_BACK);
  for (let index = Math.max(0, first); index < readings.length; index += 1) {
    const reading = readings[index];
    if (reading !== undefined) add(reading);
  }
  const last = kept.at(-1);
  // The same as before to the byte: told again, not measured again.
  if (last !== undefined && last.remainingBytes !== remainingBytes) {
    add({ at: now, remainingBytes, totalBytes: last.totalBytes });
  }
  return kept;
}
