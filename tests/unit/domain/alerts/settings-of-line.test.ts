import { describe, expect, it } from 'vitest';
import { settingsOfLine } from '../../../../utils/domain/alerts/settings-of-line';
import { defaultSettings } from '../../../../utils/domain/settings';
import { DAY, HOUR } from '../../../../utils/domain/time';
import { aBucket, aReading, NOW } from '../../../support/builders';
import { someLineRules } from '../../../support/fake-rows';
import { beginStory } from '../story';

const lasting = (days: number | null) =>
  aReading({ startsAt: days === null ? null : NOW, expiresAt: NOW + (days ?? 30) * DAY });

const daysFor = (days: number | null) =>
  settingsOfLine(lasting(days), defaultSettings, null).expiryDays;

describe('the kind of a line', () => {
  it.each<[string, number | null, number[]]>([
    ['a day pass is warned of hours ahead', 1, [7, 3, 1, 0.25]],
    ['a month as everybody wants it', 30, [7, 3, 1]],
    ['a year a month ahead', 365, [30, 7, 3, 1]],
    ['one of which nothing is known as everybody wants it', null, [7, 3, 1]],
  ])('%s', (_, days, expected) => {
    expect(daysFor(days)).toEqual(expected);
  });

  it('a day pass rings once, six hours before its end', () => {
    const story = beginStory();
    story.read(lasting(1));
    for (let hour = 0; hour < 25; hour += 1) {
      story.wait(HOUR);
      story.time();
    }
    expect(story.told).toEqual(['expiring 0.25', 'expired']);
  });

  it('a year’s plan rings a month ahead', () => {
    const story = beginStory();
    story.read(lasting(365));
    for (let day = 0; day < 366; day += 1) {
      story.wait(DAY);
      story.time();
    }
    expect(story.told).toEqual([
      'expiring 30',
      'expiring 7',
      'expiring 3',
      'expiring 1',
      'expired',
    ]);
  });

  it('unlimited with fair use is told as it slows down, and of no level', () => {
    const story = beginStory();
    const bucket = aBucket({ unlimited: true, remaining: null, used: 90, total: null });
    story.read(aReading({ buckets: [bucket] }));
    story.read(aReading({ buckets: [{ ...bucket, used: 1e12 }] }));
    expect(story.told).toEqual([]);
  });

  it('a device that counts what went through it has levels, and no end', () => {
    const story = beginStory();
    const device = { source: 'device' as const, expiresAt: null, startsAt: null, planId: null };
    for (const remaining of [5e9, 1.9e9, 0.9e9, 0]) {
      story.read(
        aReading({ ...device, buckets: [aBucket({ remaining, used: 10e9 - remaining })] }),
      );
    }
    expect(story.told).toEqual(['data-low 20', 'data-low 10', 'data-empty']);
  });
});

describe('what a line has of its own', () => {
  it('comes before everyone’s and before its kind', () => {
    const rules = someLineRules({
      own: { expiryDays: [2], dataLevels: [], smsMessages: [5], rules: { pace: false } },
    });
    const settings = settingsOfLine(lasting(365), defaultSettings, rules);
    expect(settings).toMatchObject({ expiryDays: [2], dataLevels: [], smsMessages: [5] });
    expect(settings.rules).toEqual({ ...defaultSettings.rules, pace: false });
    expect(settings.voiceSeconds).toEqual(defaultSettings.voiceSeconds);
  });

  it('changes nobody else’s', () => {
    settingsOfLine(lasting(1), defaultSettings, someLineRules({ own: { rules: { data: false } } }));
    expect(defaultSettings.rules.data).toBe(true);
    expect(defaultSettings.expiryDays).toEqual([7, 3, 1]);
  });
});
