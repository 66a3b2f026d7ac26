import type { Sample } from '../sample';
import { applyDay, applyHours } from './apply-changes';
import type { DayRow, HourRow } from './history-rows';
import { addUse, noChanges, tellDay, tellHour } from './row-changes';

/** Hours and days of one bucket, from all of its samples in order. */
export function rollUp(samples: readonly Sample[]): { hours: HourRow[]; days: DayRow[] } {
  const changes = noChanges();
  addUse(changes, samples, 1);
  for (const sample of samples) {
    tellHour(changes, sample);
    tellDay(changes, sample);
  }
  return {
    hours: [...changes.hours.values()].flatMap((change) => applyHours(undefined, change) ?? []),
    days: [...changes.days.values()].flatMap((change) => applyDay([], change)),
  };
}
