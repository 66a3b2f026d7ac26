import { blankStatus, type Connection, type Line } from '../../../utils/domain/connection';
import type { UseReading } from '../../../utils/domain/forecast/forecast-case';
import type { Reading } from '../../../utils/domain/model';
import { needsOutlook } from '../../../utils/domain/needs-outlook';
import { lookAhead } from '../../../utils/domain/outlook';
import { reduce } from '../../../utils/domain/reduce';
import { followPurchases } from '../../../utils/domain/renewal/follow-purchases';
import { isOldToLookAt, nextDueAt } from '../../../utils/domain/schedule';
import { defaultSettings } from '../../../utils/domain/settings';
import { HOUR, MINUTE } from '../../../utils/domain/time';
import type { Random } from '../forecast/random';
import type { Machine } from './machine';
import type { Source } from './source';

/** A forecast costs more than a look; twice a day is rarer than in life, so it flatters nobody. */
const FORECAST_EVERY = 12 * HOUR;

const connectionOf = (paceMinutes: number, now: number): Connection => ({
  id: 'simulated',
  adapter: 'simulated',
  name: 'Simulated',
  address: 'https://api.example',
  website: null,
  gigabyte: 'decimal',
  paceMinutes,
  revision: 1,
  paused: false,
  addedAt: now,
  site: null,
  status: blankStatus,
});

function readingAt(source: Source, at: number, startsAt: number): Reading {
  const reset = source.resets.find((minute) => minute > at);
  const expiresAt = reset === undefined ? null : startsAt + reset * MINUTE;
  const [remaining = 0, total = 0] = [source.left[at], source.whole[at]];
  const measuredAt = source.dated ? startsAt + (source.writtenAt[at] ?? 0) * MINUTE : null;
  const amounts = { remaining, used: total - remaining, total, currency: null, unlimited: false };
  return {
    ...{ lineId: 'line', name: 'Line', tail: null, planId: null, planName: null },
    buckets: [
      {
        id: 'data',
        kind: 'data',
        name: 'Data',
        ...amounts,
        state: 'active',
        startsAt: null,
        expiresAt,
      },
    ],
    ...{ startsAt: null, expiresAt, autoRenew: true, arrears: null, measuredAt },
  };
}

/** Minutes at which DataLeft looks: its own reducer decides, with its own forecast. */
export function adaptiveLooks(
  source: Source,
  machine: Machine,
  { startsAt, pace, random }: { startsAt: number; pace: number; random: Random },
): number[] {
  const looks: number[] = [];
  const hours: UseReading[] = [];
  let connection = connectionOf(pace, startsAt);
  let lines: Line[] = [];
  let forecastAt = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < machine.state.length; at += 1) {
    const now = startsAt + at * MINUTE;
    const state = machine.state[at];
    if (state === 0) continue;
    const opened = machine.popups.has(at) && isOldToLookAt(connection, now);
    const around = { away: state === 1, sparing: false };
    if (!opened && nextDueAt(connection, now, around) > now) continue;
    looks.push(at);
    const reading = readingAt(source, at, startsAt);
    const [remainingBytes = 0, totalBytes = 0] = [source.left[at], source.whole[at]];
    if (now - (hours.at(-1)?.at ?? 0) >= HOUR) hours.push({ at: now, remainingBytes, totalBytes });
    const wanted = needsOutlook({ reading, outlook: lines[0]?.outlook }, now);
    const forecast = wanted && now - forecastAt >= FORECAST_EVERY;
    if (forecast) forecastAt = now;
    const poll = { readings: [reading], plans: null, clockOffset: 0, endpoints: {} };
    const after = reduce(
      {
        ...{ connection, lines, alerts: [], renewals: [], settings: defaultSettings },
        ...{ lineRules: [], plans: [], zone: 'UTC' },
        seldom: { lookAhead, purchases: followPurchases },
        past: new Map(
          forecast
            ? [['simulated/line', [...hours, hours.at(-1)].flatMap((each) => each ?? [])]]
            : [],
        ),
      },
      { kind: 'reading', poll, minPace: 0, jitter: random.next() },
      now,
    );
    connection = after.connection;
    lines = after.lines;
  }
  return looks;
}
