import type { Line } from './line';
import { DAY } from './units';

/** When the local day around `at` began. */
export const dayStart = (at: number, utcOffset: number): number =>
  Math.floor((at + utcOffset) / DAY) * DAY - utcOffset;

/** What the line has used on the local day of `at`: nothing yet when that day is a new one. */
export function today(line: Line, at: number): Line['today'] {
  const startedAt = dayStart(at, line.utcOffset);
  return line.today.startedAt === startedAt ? line.today : { startedAt, used: 0 };
}
