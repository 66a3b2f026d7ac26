import type { Line } from '../connection';
import { lineKey } from '../connection';
import type { Plan, Reading } from '../model';
import type { Before } from '../reduce';
import type { Sample } from '../sample';
import { toSamples } from '../sample';
import { DAY, MINUTE } from '../time';
import { offsetAt } from '../zone-time';

/** What a reading means for the line. */
interface Taken {
  /** As it was known before; null where it is new. */
  previous: Line | null;
  /** The line did not take it, because it knows something newer. The history does. */
  late: boolean;
  plan: Plan | null;
}

/** The samples of one reading, at the moment at which it was measured; one to come is held to now. */
export function samplesOfReading(
  { connection, settings, zone }: Before,
  reading: Reading,
  { previous, late, plan }: Taken,
  providerNow: number,
): Sample[] {
  const at = Math.min(reading.measuredAt ?? providerNow, providerNow);
  // A provider without a clock says 1970, and what is that old would be dropped at once.
  if (at < providerNow - settings.historyDays * DAY) return [];
  const before =
    previous?.use === undefined || late ? null : { reading: previous.reading, at: previous.use.at };
  return toSamples(reading, before, {
    lineKey: lineKey(connection.id, reading.lineId),
    at,
    offset: Math.round(offsetAt(at, zone) / MINUTE),
    country: plan?.regions.length === 1 ? (plan.regions[0] ?? null) : null,
  });
}
