import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../../utils/domain/settings';
import { DAY, HOUR } from '../../../../utils/domain/time';
import { aReading, NOW, percentLeft } from '../../../support/builders';
import { beginStory } from '../story';

const rules = { ...defaultSettings.rules, reset: true };
const monthly = (at: number, percent = 60) =>
  aReading({
    expiresAt: null,
    buckets: [percentLeft(percent, { resetsAt: at, expiresAt: at })],
  });

const waiting = (percent: number, ...days: number[]) => {
  const story = beginStory({ settings: { rules } });
  story.read(monthly(NOW + 10 * DAY, percent));
  for (const left of days) {
    story.wait(NOW + (10 - left) * DAY - story.now());
    story.time();
  }
  return story;
};

describe('an allowance that is about to be filled up', () => {
  it('is told once, the day before', () => {
    const story = waiting(60, 3, 1.01, 1, 0.5, 0.1);
    expect(story.told).toEqual(['resetting']);
    expect(story.open()[0]?.facts.at).toBe(NOW + 10 * DAY);
  });

  it('is no news with little left in it', () => {
    expect(waiting(24, 1, 0.5).told).toEqual([]);
  });

  it('is off unless it was asked for', () => {
    const story = beginStory();
    story.read(monthly(NOW + HOUR));
    expect(story.told).toEqual([]);
  });

  it('closes as it happens, and is told again the next month', () => {
    const story = waiting(60, 1, 0);
    expect(story.open()).toEqual([]);
    story.read(monthly(NOW + 40 * DAY, 100));
    story.wait(29.5 * DAY);
    story.time();
    expect(story.told).toEqual(['resetting', 'resetting']);
  });

  it('does not ring twice where the moment drifts by hours', () => {
    const story = waiting(60, 0.5);
    for (const drift of [HOUR, -HOUR, 0, 2 * HOUR, 0]) story.read(monthly(NOW + 10 * DAY + drift));
    expect(story.told).toEqual(['resetting']);
  });
});
