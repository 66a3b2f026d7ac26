import type { QuietHours } from '../settings';
import { DAY, MINUTE } from '../time';
import { nextTimeOfDay, wallAt } from '../zone-time';

/**
 * When the quiet hours end that hold now, by the user's own clock; null outside them.
 * @param zone where the user is now: who travels takes the night along
 */
export function quietUntil(quiet: QuietHours, now: number, zone: string): number | null {
  const { on, from, to } = quiet;
  // From and to the same moment is no night and no whole day: it is a mistake, and disturbs nothing.
  if (!on || from === to) return null;
  const wall = wallAt(now, zone);
  const minute = Math.floor((((wall % DAY) + DAY) % DAY) / MINUTE);
  const within = from < to ? minute >= from && minute < to : minute >= from || minute < to;
  return within ? nextTimeOfDay(to, now, zone) : null;
}
