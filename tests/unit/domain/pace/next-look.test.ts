import { describe, expect, it } from 'vitest';
import type { Line } from '../../../../utils/domain/connection';
import type { Looked } from '../../../../utils/domain/pace/next-look';
import { nextLook } from '../../../../utils/domain/pace/next-look';
import { followSource } from '../../../../utils/domain/pace/source-rhythm';
import { defaultSettings } from '../../../../utils/domain/settings';
import { DAY, HOUR, MINUTE, SECOND } from '../../../../utils/domain/time';
import {
  aBucket,
  aConnection,
  aLine,
  aReading,
  aRenewal,
  NOW,
  percentLeft,
} from '../../../support/builders';

const looked = (parts: Partial<Looked> = {}): Looked => ({
  connection: aConnection({ paceMinutes: 60 }),
  lines: [aLine()],
  settings: defaultSettings,
  lineRules: [],
  underWay: [],
  rhythm: followSource(undefined, true, NOW),
  minPace: 0,
  jitter: 0,
  now: NOW,
  providerNow: NOW,
  ...parts,
});
const delay = (parts?: Partial<Looked>) => nextLook(looked(parts)).nextDueAt - NOW;
/** 10 GB of which this percentage is left, watched for a fortnight in which little was used. */
const left = (percent: number, parts: Partial<Line> = {}): Line =>
  aLine({
    reading: aReading({ buckets: [percentLeft(percent)] }),
    use: { since: NOW - 14 * DAY, at: NOW, hours: [], steps: [], day: null },
    ...parts,
  });

describe('a renewal', () => {
  const connection = aConnection({ paceMinutes: 30 });
  const following = (ages: number[], minPace = 0) =>
    delay({
      connection,
      minPace,
      underWay: ages.map((age) => aRenewal({ openedAt: NOW - age })),
    });

  it.each([
    ['at the pace while there is none', [], 30 * MINUTE],
    ['every half minute at first', [0], 30 * SECOND],
    ['every minute after five', [5 * MINUTE], MINUTE],
    ['every two after thirty', [30 * MINUTE], 2 * MINUTE],
    ['every ten after two hours', [2 * HOUR], 10 * MINUTE],
    ['at the pace after a day', [DAY], 30 * MINUTE],
    ['as the youngest renewal needs', [DAY, 2 * HOUR, 6 * MINUTE], MINUTE],
  ])('is looked for %s', (_, ages, expected) => {
    expect(following(ages)).toBe(expected);
  });

  it('never undercuts the provider', () => {
    expect(following([0], HOUR)).toBe(HOUR);
  });

  it('is looked for also while nobody sits at the machine', () => {
    expect(nextLook(looked({ underWay: [aRenewal()] })).away?.dueAt).toBe(NOW + 30 * SECOND);
  });
});

describe('a level', () => {
  it('that is far away changes nothing', () => {
    expect(delay({ lines: [left(60)] })).toBe(HOUR);
  });

  it('is looked at ever more often the nearer it comes', () => {
    const delays = [30, 22, 21, 20.3, 20.1].map((percent) => delay({ lines: [left(percent)] }));
    expect(delays).toEqual(delays.toSorted((one, other) => other - one));
    expect(new Set(delays).size).toBeGreaterThan(3);
    expect(delays.at(-1)).toBe(3 * MINUTE);
  });

  it('that a burst of last week would pass is looked at sooner', () => {
    const hour = Math.floor(NOW / HOUR) - 100;
    const line = left(30);
    const burst = left(30, {
      use: { since: NOW - 14 * DAY, at: NOW, hours: [[hour, 2e9]], steps: [], day: null },
    });
    expect(delay({ lines: [burst] })).toBeLessThan(delay({ lines: [line] }) / 2);
  });

  it('that the forecast comes near to is looked at sooner', () => {
    const outlook = {
      ...{ p10: NOW + 8 * HOUR, p50: NOW + DAY, p90: null, madeAt: NOW, at: NOW },
      ...{ leftBytes: 2.4e9, expiresAt: NOW + 20 * DAY, perDay: null },
    };
    expect(delay({ lines: [left(24, { outlook })] })).toBeLessThan(delay({ lines: [left(24)] }));
  });

  it('counts for the neediest of many lines', () => {
    expect(delay({ lines: [left(60), left(20.1), left(90)] })).toBe(3 * MINUTE);
  });

  it.each([
    ['of a line that tells nothing', { alerts: false, own: {} }],
    ['of a rule that is off', { alerts: true, own: { rules: { data: false } } }],
  ])('%s is none', (_, rules) => {
    const own = { lineKey: 'nippon/tokyo', connectionId: 'nippon', ...rules };
    expect(delay({ lines: [left(20.1)], lineRules: [own] })).toBe(HOUR);
  });

  it('never undercuts the provider, nor outlasts the pace of the user', () => {
    expect(delay({ lines: [left(20.1)], minPace: 20 * MINUTE })).toBe(20 * MINUTE);
    for (const jitter of [0, 0.5, 1]) expect(delay({ jitter })).toBeLessThanOrEqual(HOUR);
  });

  it('of calls cannot be reached faster than time passes', () => {
    const calls = aBucket({ id: 'voice', kind: 'voice', remaining: 600 + 45 * 60, total: 6_000 });
    const lines = [aLine({ reading: aReading({ buckets: [calls] }) })];
    expect(delay({ lines })).toBe(45 * MINUTE);
  });

  it.each([
    ['of messages that is far', { kind: 'sms', remaining: 90 }, HOUR],
    ['of messages that is near', { kind: 'sms', remaining: 12 }, 30 * MINUTE],
    ['of money that is far', { kind: 'money', remaining: 900 }, HOUR],
    ['of money that is near', { kind: 'money', remaining: 250 }, 30 * MINUTE],
  ] as const)('%s is looked at no more than that needs', (_, parts, expected) => {
    const bucket = aBucket({ id: 'other', ...parts, total: 1_000 });
    const settings = { ...defaultSettings, moneyMinor: [200] };
    const lines = [aLine({ reading: aReading({ buckets: [bucket] }) })];
    expect(delay({ lines, settings })).toBe(expected);
  });

  it('waits while the provider takes its answer for current', () => {
    const line = left(20.1);
    const reading = { ...line.reading, staleAfter: NOW + 25 * MINUTE };
    expect(delay({ lines: [{ ...line, reading }] })).toBe(25 * MINUTE);
  });
});

describe('an end', () => {
  const endsIn = (ms: number) => [
    aLine({ reading: aReading({ expiresAt: NOW + ms, buckets: [aBucket({ expiresAt: null })] }) }),
  ];

  it.each([
    ['shortly before', 50 * MINUTE, 0, 35 * MINUTE],
    ['shortly after', 10 * MINUTE, 0, 10 * MINUTE + 30 * SECOND],
    ['each machine at its own moment before', 50 * MINUTE, 1, 25 * MINUTE],
    ['and after', 10 * MINUTE, 1, 20 * MINUTE + 30 * SECOND],
  ])('is looked at %s', (_, ms, jitter, expected) => {
    expect(delay({ lines: endsIn(ms), jitter })).toBe(expected);
  });

  it('is where the clock of the provider says', () => {
    const lines = endsIn(50 * MINUTE);
    expect(delay({ lines, providerNow: NOW + 10 * MINUTE })).toBe(25 * MINUTE);
  });
});

describe('while nobody sits at the machine', () => {
  it('it is asked at the pace, however near a level is', () => {
    expect(nextLook(looked({ lines: [left(20.1)] }))).toEqual({
      nextDueAt: NOW + 3 * MINUTE,
      away: { dueAt: NOW + HOUR, instead: NOW + 3 * MINUTE },
    });
  });
});
