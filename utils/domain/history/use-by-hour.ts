import { DAY, HOUR } from '../time';
import type { HourRow } from './history-rows';

/**
 * Bytes of the main data in each hour of a usual day: 24 sums by the days of which anything is known.
 * Null where none is.
 * @param hourOf the hour that the user's clock shows at a moment, 0…23
 * @param since epoch ms
 */
export function useByHour(
  hours: readonly HourRow[],
  since: number,
  hourOf: (at: number) => number,
): number[] | null {
  const sums = Array<number>(24).fill(0);
  const days = new Set<number>();
  for (const { counts, day, used } of hours) {
    if (!counts || day * DAY < since) continue;
    days.add(day);
    used.forEach((bytes, index) => {
      const hour = hourOf(day * DAY + index * HOUR + HOUR / 2);
      sums[hour] = (sums[hour] ?? 0) + bytes;
    });
  }
  // A correction may take more away than was used in that hour.
  return days.size === 0 ? null : sums.map((sum) => Math.max(0, Math.round(sum / days.size)));
}
