import { describe, expect, test } from 'vitest';
import { runCampaign } from '../../fuzz/engine/campaign';
import { impossibleNumber } from '../../fuzz/engine/impossible-number';
import { mutate } from '../../fuzz/engine/mutate';
import { type Target, trouble } from '../../fuzz/engine/target';
import { Uncovered } from '../../fuzz/engine/uncovered';
import { createChance } from '../../long-life/random';
import { aBucket, aReading, GB } from '../../support/builders';

const SEED_INPUT = JSON.stringify({ left: 12, unit: 'GB', lines: [{ id: 'tokyo' }] });

const campaign = (target: Target) =>
  runCampaign({ target, seed: 7, goesOn: (inputs) => inputs < 3_000 });

/** What is no JSON any more has nothing in it. */
function fieldsOf(input: string): { left?: number; lines?: { id: string }[] } {
  try {
    return Object(JSON.parse(input));
  } catch {
    return {};
  }
}

describe('what is planted is found', () => {
  test.each([
    [
      'a field that is missing',
      (input: string) => fieldsOf(input).lines?.map(({ id }) => id.length),
    ],
    ['a text in place of a number', (input: string) => fieldsOf(input).left?.toFixed(1)],
  ])('a crash by %s', async (_, read) => {
    const take = (input: string) => {
      read(input);
      return null;
    };
    const { findings } = await campaign({ seeds: [SEED_INPUT], words: ['lines', 'id'], take });
    expect(findings.map(({ what }) => what)).toContainEqual(expect.stringMatching(/^TypeError /));
  });

  test('a number below zero', async () => {
    const take = (input: string) =>
      (fieldsOf(input).left ?? 0) < 0 ? trouble('wrong-number', 'left') : null;
    const { findings } = await campaign({ seeds: [SEED_INPUT], words: [], take });
    const found = findings.find(({ kind }) => kind === 'wrong-number');
    expect(fieldsOf(found?.input ?? '').left).toBeLessThan(0);
  });

  test('something added to every object', async () => {
    const take = () => {
      Object.assign(Object.prototype, { polluted: true });
      return null;
    };
    const target = { seeds: [SEED_INPUT], words: [], take };
    const once = await runCampaign({ target, seed: 1, goesOn: () => false });
    Reflect.deleteProperty(Object.prototype, 'polluted');
    expect(once.findings.map(({ kind }) => kind)).toEqual(['prototype']);
  });
});

test('the same seed makes the same inputs, and each differs from the one before', () => {
  const inputs = () => {
    const chance = createChance(3);
    return Array.from({ length: 200 }, () => mutate(SEED_INPUT, chance, ['left'], SEED_INPUT));
  };
  expect(inputs()).toEqual(inputs());
  expect(new Set(inputs()).size).toBeGreaterThan(150);
});

test('code is new once', () => {
  const uncovered = new Uncovered();
  const isNew = (...idle: [number, number][]): boolean => {
    const ran = { name: 'f', idle };
    const known = uncovered.isNew(ran);
    uncovered.add(ran);
    return known;
  };
  expect(isNew([10, 20], [30, 40])).toBe(true);
  expect(isNew([10, 20], [30, 40])).toBe(false);
  expect(isNew([0, 9], [10, 20])).toBe(true);
  expect(isNew([30, 40])).toBe(true);
  expect(isNew()).toBe(false);
});

describe('a poll is impossible', () => {
  const wrongOf = (parts: object) =>
    impossibleNumber({
      readings: [aReading({ buckets: [aBucket(parts)] })],
      plans: null,
      clockOffset: 0,
      endpoints: {},
    });

  test.each([
    [{ remaining: 2 * GB, total: GB }, 'remaining > total'],
    [{ remaining: 0.5 }, 'remaining'],
    [{ remaining: Number.NaN }, 'remaining'],
    [{ used: -1 }, 'used'],
    [{ total: Number.POSITIVE_INFINITY }, 'total'],
    [{ expiresAt: 9e15 }, 'expiresAt'],
    [{ share: 1.5 }, 'share'],
    [{ range: { low: 2, high: 1 } }, 'low > high'],
  ])('with %j', (parts, wrong) => {
    expect(wrongOf(parts)).toBe(wrong);
  });

  test('not with more used than there was', () => {
    expect(wrongOf({ remaining: -GB, used: 2 * GB, total: GB })).toBeNull();
  });
});
