import { describe, expect, it } from 'vitest';
import { bend } from '../../support/bend';
import { everything, fixture, NOW, pollOf, pollWith } from './tmforum-provider';

const start = Date.UTC(2026, 10, 1);
const end = Date.UTC(2026, 11, 1);

async function readingOf(...asked: Parameters<typeof pollOf>) {
  const poll = await pollOf(...asked);
  if (!poll.ok) throw new Error(JSON.stringify(poll.failure));
  const [reading] = poll.value.readings;
  if (reading === undefined) throw new Error('no reading');
  return { ...poll.value, reading };
}

describe('a whole account', () => {
  it('has five buckets, in integers', async () => {
    const { reading } = await readingOf(everything());
    const table = reading.buckets.map(({ id, kind, remaining, used, total }) => [
      id,
      kind,
      remaining,
      used,
      total,
    ]);
    expect(table).toEqual([
      ['data', 'data', 1_800_000_000, 1_200_000_000, 3_000_000_000],
      ['national-voice', 'voice', 4_800, 2_400, 7_200],
      ['national-sms', 'sms', 95, 25, 120],
      ['option-voice', 'voice', 600, 1_200, 1_800],
      ['option-sms', 'sms', 0, 10, 10],
    ]);
    expect(reading.buckets[0]).toMatchObject({
      name: 'Data',
      unlimited: false,
      currency: null,
      state: 'active',
      startsAt: start,
      expiresAt: end,
    });
  });

  it('says what the line is, and no more of its number than four digits', async () => {
    const { reading, readings } = await readingOf(everything());
    expect(readings).toHaveLength(1);
    expect(reading).toMatchObject({
      lineId: 'line-1',
      name: 'Tokyo business card',
      tail: '4471',
      planId: 'offer-3',
      planName: 'Japan 3 GB',
      startsAt: start,
      expiresAt: end,
      autoRenew: true,
      arrears: { minor: 1980, currency: 'JPY' },
      measuredAt: Date.UTC(2026, 10, 20, 2, 55),
    });
    expect(JSON.stringify(reading)).not.toMatch(/0004|1234/);
  });

  it('counts a gigabyte as the provider does', async () => {
    const { reading } = await readingOf(everything(), { gigabyte: 'binary' });
    expect(reading.buckets[0]).toMatchObject({
      remaining: Math.round(1.8 * 1024 ** 3),
      used: Math.round(1.2 * 1024 ** 3),
    });
  });

  it.each([
    [0, 0],
    [59_000, 0],
    [3_600_000, -3_600_000],
    [-3_600_000, 3_600_000],
  ])('where our clock is off by %d it is corrected by %d', async (off, clockOffset) => {
    expect(await readingOf(everything(), { now: NOW + off })).toMatchObject({ clockOffset });
  });

  it('does not ask for plans that are not wanted', async () => {
    expect((await readingOf(everything())).plans).toBeNull();
  });
});

describe('a bucket', () => {
  const bucket = async (key: string, value: unknown) => {
    const poll = await pollWith([0, 'bucket', 0, key], value);
    return poll.ok ? poll.value.readings[0]?.buckets[0] : poll.failure;
  };

  it.each<[string, string, unknown, object]>([
    ['without an amount is unknown', 'remainingValue', {}, { remaining: null, total: null }],
    ['with null is unknown', 'remainingValue', null, { remaining: null, unlimited: false }],
    ['without counters has no whole', 'bucketCounter', [], { used: null, total: null }],
    ['without an end has none', 'validFor', null, { startsAt: null, expiresAt: null }],
    ['with a strange status is unknown', 'status', 'paused?', { state: 'unknown' }],
    ['that is suspended says so', 'status', 'suspended', { state: 'suspended' }],
    ['without a name has none', 'name', null, { name: '' }],
    [
      'in megabytes is read as such',
      'remainingValue',
      { amount: 512.5, units: 'MB' },
      { remaining: 512_500_000, used: 1_200_000_000, total: 1_712_500_000 },
    ],
    [
      'of money is in minor units',
      'remainingValue',
      { amount: 12.34, units: 'EUR' },
      { kind: 'money', remaining: 1234, currency: 'EUR' },
    ],
    [
      'of internet hours is time',
      'remainingValue',
      { amount: 2, units: 'hours' },
      { kind: 'time', remaining: 7200 },
    ],
  ])('%s', async (_, key, value, expected) => {
    expect(await bucket(key, value)).toMatchObject(expected);
  });

  it('is unlimited only when the provider says so', async () => {
    const path = '/tmf-api/usageConsumption/v5/usageConsumptionReport';
    const bucketWith = async (remainingValue: object | null) => {
      const bucket = { id: 'data', usageType: 'data', remainingValueName: 'Unlimited' };
      const report = bend(fixture('usage-consumption-report'), [0, 'bucket', 0], {
        ...bucket,
        remainingValue,
      });
      return (await readingOf({ ...everything(), [path]: report })).reading.buckets[0];
    };
    expect(await bucketWith(null)).toMatchObject({
      kind: 'data',
      unlimited: true,
      remaining: null,
    });
    expect(await bucketWith({ amount: 5, units: 'GB' })).toMatchObject({
      unlimited: false,
      remaining: 5_000_000_000,
    });
  });

  it('of a kind that nobody watches is left out', async () => {
    const poll = await pollWith([0, 'bucket', 1], {
      id: 'mms',
      usageType: 'mms',
      remainingValue: { amount: 3, units: 'MMS' },
    });
    expect(poll.ok && poll.value.readings[0]?.buckets.map(({ id }) => id)).toEqual([
      'data',
      'national-sms',
      'option-voice',
      'option-sms',
    ]);
  });
});
