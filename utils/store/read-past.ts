import type { Line } from '../domain/connection';
import { lineKey } from '../domain/connection';
import type { UseReading } from '../domain/forecast/forecast-case';
import type { HourRow } from '../domain/history/history-rows';
import { needsOutlook } from '../domain/needs-outlook';
import type { Happening } from '../domain/reduce';
import { DAY } from '../domain/time';
import { seldom } from './seldom-parts';

/** The others have their turn with the next polls: a company's lines must not hold up one of them. */
const AT_ONCE = 20;
/** Nobody looks further back; see `forecastRunOut`. */
const LOOKS_BACK = 120;

/** Within a transaction: what was left before, of those lines whose outlook is to be worked out now. */
export async function readPast(
  readHours: (range: IDBKeyRange) => Promise<HourRow[]>,
  connectionId: string,
  lines: Line[],
  happening: Happening,
  now: number,
): Promise<Map<string, UseReading[]>> {
  const past = new Map<string, UseReading[]>();
  const { pastReadings } = seldom;
  if (happening.kind !== 'reading' || pastReadings === undefined) return past;
  const known = new Map(lines.map((line) => [line.key, line]));
  const due = happening.poll.readings
    .map((reading) => {
      const key = lineKey(connectionId, reading.lineId);
      return { key, reading, outlook: known.get(key)?.outlook };
    })
    .filter((line) => needsOutlook(line, now))
    .sort((a, b) => (a.outlook?.madeAt ?? 0) - (b.outlook?.madeAt ?? 0))
    .slice(0, AT_ONCE);
  const from = Math.floor(now / DAY) - LOOKS_BACK;
  for (const { key } of due) {
    const rows = await readHours(IDBKeyRange.bound([key, from], [key, []]));
    past.set(key, pastReadings(rows));
  }
  return past;
}
