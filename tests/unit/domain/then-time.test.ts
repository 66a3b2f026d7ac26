import { describe, expect, test } from 'vitest';
import type { Alert } from '../../../utils/domain/alerts/alert';
import type { Before, Happening } from '../../../utils/domain/reduce';
import { reduce } from '../../../utils/domain/reduce';
import { reduceFailure } from '../../../utils/domain/reduce-failure';
import { followPurchases } from '../../../utils/domain/renewal/follow-purchases';
import { defaultSettings } from '../../../utils/domain/settings';
import { reduceThenTime } from '../../../utils/domain/then-time';
import { DAY, HOUR } from '../../../utils/domain/time';
import { aBucket, aConnection, aLine, aReading, NOW } from '../../support/builders';

const aBefore = (parts: Partial<Before> = {}): Before => ({
  connection: aConnection(),
  lines: [aLine()],
  alerts: [],
  renewals: [],
  settings: defaultSettings,
  lineRules: [],
  plans: [],
  zone: 'UTC',
  past: new Map(),
  seldom: { purchases: followPurchases, reduceFailure },
  ...parts,
});

const told = (parts: Parameters<typeof aReading>[0] = {}): Happening => ({
  kind: 'reading',
  minPace: 0,
  poll: { readings: [aReading(parts)], plans: null, clockOffset: 0, endpoints: {} },
});
const low = told({ buckets: [aBucket({ remaining: 100_000_000 })] });

/** Rows by their names, as the database has them after so many steps. */
function written(steps: ReturnType<typeof reduce>[]) {
  const rows = new Map<string, unknown>();
  for (const { lines, alerts, effects, renewals } of steps) {
    for (const row of lines) rows.set(`line ${row.key}`, row);
    for (const row of alerts) rows.set(`alert ${row.id}`, row);
    for (const row of effects) rows.set(`effect ${row.id}`, row);
    for (const row of renewals) rows.set(`renewal ${row.id}`, row);
  }
  return rows;
}

/** The same in two steps, the second from what the first has written. */
function inTwo(from: Before, happening: Happening, now: number) {
  const first = reduce(from, happening, now);
  const told = new Map([...from.alerts, ...first.alerts].map((row) => [row.id, row]));
  const known = new Map([...from.lines, ...first.lines].map((row) => [row.key, row]));
  const between = {
    ...from,
    connection: first.connection,
    lines: [...known.values()],
    alerts: [...told.values()].filter(({ state }) => state !== 'resolved'),
    renewals: first.renewals.length > 0 ? first.renewals : from.renewals,
  };
  return [first, reduce(between, { kind: 'time' }, now)];
}

const { alerts, lines } = reduce(aBefore(), low, NOW);
const [open] = alerts;
const asleep = (alert: Alert | undefined): Alert[] =>
  alert === undefined ? [] : [{ ...alert, state: 'snoozed', snoozedUntil: NOW + HOUR }];

const later = NOW + 2 * HOUR;
const failure: Happening = {
  kind: 'failure',
  failure: { kind: 'timeout' },
  minPace: 0,
  jitter: 0,
};

describe('a step, and time right after it', () => {
  test.each<[string, Before, Happening, number]>([
    ['a plain answer', aBefore(), told(), NOW],
    ['an answer that raises an alert', aBefore(), low, NOW],
    ['an answer near the end', aBefore(), told({ expiresAt: later + 2 * DAY }), later],
    ['an answer while an alert is snoozed', aBefore({ alerts: asleep(open) }), low, NOW],
    ['an answer when a snooze is over', aBefore({ alerts: asleep(open) }), low, later],
    ['a failure when a snooze is over', aBefore({ lines, alerts: asleep(open) }), failure, later],
    ['a line that is gone', aBefore(), told({ lineId: 'another' }), NOW],
  ])('%s: the same as one after the other', (_, from, happening, now) => {
    const steps = inTwo(from, happening, now);
    const once = reduceThenTime(from, happening, from.plans, now);
    expect(written([once])).toEqual(written(steps));
    expect(once.connection).toEqual(steps[1]?.connection);
    expect(once.samples).toEqual(steps[0]?.samples);
  });

  test('the second has something to say: a snooze that is over', () => {
    expect(open?.state).toBe('open');
    const woken = reduceThenTime(aBefore({ lines, alerts: asleep(open) }), failure, [], later);
    expect(woken.alerts.filter(({ state }) => state === 'open')).toHaveLength(1);
    expect(woken.effects.map(({ kind }) => kind)).toContain('notify');
  });
});
