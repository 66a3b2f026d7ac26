import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../../utils/domain/settings';
import { defaultSettings } from '../../../../utils/domain/settings';
import { aBucket, aReading } from '../../../support/builders';
import { beginStory } from '../story';

const cases: ['voice' | 'sms' | 'money', Partial<Settings>, number][] = [
  ['voice', { voiceSeconds: [600, 60] }, 3_600],
  ['sms', { smsMessages: [600, 60] }, 1_000],
  ['money', { moneyMinor: [600, 60] }, 2_000],
];

describe.each(cases)('%s', (kind, settings, total) => {
  const bucket = (remaining: number | null, whole: number | null = total) =>
    aBucket({
      id: kind,
      kind,
      remaining,
      total: whole,
      used: null,
      currency: kind === 'money' ? 'JPY' : null,
    });
  const consume = (all: Partial<Settings>, ...buckets: ReturnType<typeof bucket>[]) => {
    const story = beginStory({ settings: all });
    for (const each of buckets) story.read(aReading({ buckets: [aBucket(), each] }));
    return story;
  };
  const low = `${kind}-low`;

  it('is told once at each level, and at its end', () => {
    const story = consume(settings, ...[total, 599, 598, 59, 50, 0, 0].map((each) => bucket(each)));
    expect(story.told).toEqual([`${low} 600`, `${low} 60`, low]);
    expect(story.open()).toMatchObject([{ level: 0, inUnits: true, bucketId: kind }]);
  });

  it('is not told again by a correction, and is after a refill', () => {
    const story = consume(settings, ...[590, 605, 590, total, 590].map((each) => bucket(each)));
    expect(story.told).toEqual([`${low} 600`, `${low} 600`]);
  });

  it('is told of no level that the whole never exceeds', () => {
    expect(consume(settings, bucket(50, 100), bucket(10, 100)).told).toEqual([`${low} 60`]);
    expect(consume(settings, bucket(30, 40)).told).toEqual([]);
  });

  it('is not told where nobody knows how much is left, or there is no limit', () => {
    const unlimited = { ...bucket(0), unlimited: true };
    const ended = { ...bucket(0), state: 'expired' as const };
    expect(consume(settings, bucket(null), unlimited, ended).told).toEqual([]);
  });

  it('of a whole that is not told counts by its levels alone', () => {
    expect(consume(settings, bucket(10_000, null), bucket(599, null)).told).toEqual([`${low} 600`]);
  });

  it('is not told where its rule is off', () => {
    const rules = { ...defaultSettings.rules, [kind]: false };
    expect(consume({ ...settings, rules }, bucket(10), bucket(0)).told).toEqual([]);
  });
});

it('a balance of nothing, which most contracts have, is told to nobody by default', () => {
  const story = beginStory();
  const purse = aBucket({ id: 'm', kind: 'money', remaining: 0, total: null, currency: 'EUR' });
  story.read(aReading({ buckets: [aBucket(), purse] }));
  expect(story.told).toEqual([]);
});
