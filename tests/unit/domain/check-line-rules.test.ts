import { describe, expect, it } from 'vitest';
import { checkLevels } from '../../../utils/domain/alerts/check-levels';
import { checkLineRules } from '../../../utils/domain/alerts/check-line-rules';
import { LINE_RULE_NAMES } from '../../../utils/domain/alerts/line-rules';
import type { LineRules } from '../../../utils/domain/settings';
import { defaultSettings } from '../../../utils/domain/settings';
import { DAY, HOUR } from '../../../utils/domain/time';
import { aBucket, aDailyCap, aReading, GB, MB, NOW } from '../../support/builders';

const rules = (parts: Partial<LineRules> = {}): LineRules => ({
  lineKey: 'nippon/tokyo',
  connectionId: 'nippon',
  alerts: true,
  own: {},
  ...parts,
});

const check = (parts: Partial<LineRules>, reading = aReading()) =>
  checkLineRules(rules(parts), reading, defaultSettings);

describe('levels', () => {
  it.each([
    ['dataLevels', [0]],
    ['dataAmounts', [500 * MB, -1]],
    ['expiryDays', [-0.25]],
    ['smsMessages', [Number.NaN]],
  ] as const)('of %s that are %j are refused', (name, levels) => {
    expect(checkLevels(name, levels, null)).toEqual({ why: 'not-positive' });
  });

  it('end where what may be stored ends', () => {
    expect(checkLevels('dataLevels', [100], null)).toEqual({ why: 'too-large', most: 99 });
    expect(checkLevels('expiryDays', [366], null)).toEqual({ why: 'too-large', most: 365 });
    expect(checkLevels('voiceSeconds', [60], null)).toBeNull();
    const eleven = Array.from({ length: 11 }, (_, place) => place + 1);
    expect(checkLevels('dataLevels', eleven, null)).toEqual({ why: 'too-many', most: 10 });
  });

  it('above the total name it', () => {
    const reading = aReading();
    expect(checkLevels('dataAmounts', [10 * GB - 1], reading)).toBeNull();
    expect(checkLevels('dataAmounts', [GB, 10 * GB], reading)).toEqual({
      why: 'above-total',
      total: 10 * GB,
    });
  });

  it('are compared with the largest allowance, and with no day of it', () => {
    const two = aReading({ buckets: [aBucket({ total: 3 * GB }), aBucket({ id: 'more' })] });
    expect(checkLevels('dataAmounts', [5 * GB], two)).toBeNull();
    const capped = aReading({
      buckets: [aBucket({ total: 3 * GB }), aDailyCap({ total: 9 * GB })],
    });
    expect(checkLevels('dataAmounts', [5 * GB], capped)).toMatchObject({ total: 3 * GB });
  });

  it.each([
    ['is not told', aBucket({ total: null })],
    ['has no limit', aBucket({ unlimited: true, total: null })],
  ])('are free where the whole %s', (_, bucket) => {
    expect(checkLevels('dataAmounts', [900 * GB], aReading({ buckets: [bucket] }))).toBeNull();
  });

  it('of calls are compared with the calls', () => {
    const voice = aBucket({ id: 'voice', kind: 'voice', total: 3_600, remaining: 600 });
    const reading = aReading({ buckets: [aBucket(), voice] });
    expect(checkLevels('voiceSeconds', [3_600], reading)).toMatchObject({ total: 3_600 });
    expect(checkLevels('smsMessages', [3_600], reading)).toBeNull();
  });

  it('before the end are shorter than the plan', () => {
    const pass = aReading({ startsAt: NOW, expiresAt: NOW + 24 * HOUR });
    expect(checkLevels('expiryDays', [0.25], pass)).toBeNull();
    expect(checkLevels('expiryDays', [1], pass)).toEqual({ why: 'longer-than-plan', days: 1 });
    const open = aReading({ startsAt: null, expiresAt: NOW + DAY });
    expect(checkLevels('expiryDays', [30], open)).toBeNull();
  });
});

describe('rules of a line', () => {
  it('of its own, or none, are right', () => {
    expect(check({})).toEqual([]);
    expect(
      check({ own: { dataLevels: [30], expiryDays: [0.25], rules: { pace: false } } }),
    ).toEqual([]);
  });

  it('that are all off contradict a line that is told about', () => {
    const off = Object.fromEntries(LINE_RULE_NAMES.map((name) => [name, false]));
    expect(check({ own: { rules: off } })).toEqual([{ at: 'alerts', fault: { why: 'all-off' } }]);
    expect(check({ alerts: false, own: { rules: off } })).toEqual([]);
  });

  it('that are off contradict levels of their own', () => {
    const fault = { why: 'rule-off', rule: 'data' };
    expect(check({ own: { dataLevels: [30], rules: { data: false } } })).toEqual([
      { at: 'dataLevels', fault },
    ]);
    // No level is no contradiction.
    expect(check({ own: { dataLevels: [], rules: { data: false } } })).toEqual([]);
    const general = { ...defaultSettings, rules: { ...defaultSettings.rules, data: false } };
    expect(checkLineRules(rules({ own: { dataAmounts: [GB] } }), aReading(), general)).toEqual([
      { at: 'dataAmounts', fault },
    ]);
  });

  it('tell every fault at once, also of a line that says nothing', () => {
    const found = check({ alerts: false, own: { dataAmounts: [20 * GB], expiryDays: [0] } });
    expect(found.map(({ at, fault }) => `${at} ${fault.why}`)).toEqual([
      'dataAmounts above-total',
      'expiryDays not-positive',
    ]);
  });
});
