import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../../utils/domain/settings';
import { DAY, HOUR } from '../../../../utils/domain/time';
import { aBucket, GB, MB } from '../../../support/builders';
import { beginWhole, END, left, live } from './lived-days';

const rules = { ...defaultSettings.rules, 'daily-allowance': true, forecast: false, pace: false };
const watched = (zone = 'UTC') => beginWhole({ settings: { rules }, zone });

/** 100 GB over thirty days are 3.3 GB a day; the story begins at 03:00 UTC. */
describe('the allowance of a day', () => {
  it('is off unless it was asked for', () => {
    const story = beginWhole();
    live(story, 100 * GB, 4, GB);
    expect(story.told).not.toContain('daily-allowance');
  });

  it('is told once when it is used up', () => {
    const story = watched();
    live(story, 100 * GB, 6, GB);
    expect(story.told).toEqual(['daily-allowance']);
    expect(story.open()[0]?.facts.used).toBeGreaterThan(3.3 * GB);
  });

  it('begins anew with the day, and with it the alert', () => {
    const story = watched();
    let remaining = live(story, 100 * GB, 6, GB);
    remaining = live(story, remaining, 18, 0);
    expect(story.holding()).toEqual([]);
    live(story, remaining, 6, GB);
    expect(story.told).toEqual(['daily-allowance', 'daily-allowance']);
  });

  it('is counted from what is left: less after a day of much use', () => {
    const story = watched();
    const remaining = live(story, 100 * GB, 10, 4 * GB);
    live(story, live(story, remaining, 14, 0), 3, 0.8 * GB);
    expect(story.told).toEqual(['daily-allowance', 'daily-allowance']);
  });

  it('is not used up by days of sleep', () => {
    const story = watched();
    story.wait(4 * DAY);
    story.read(left(92 * GB));
    expect(story.told).toEqual([]);
    story.wait(HOUR);
    story.read(left(91.9 * GB));
    expect(story.told).toEqual([]);
  });

  it('is not given back by a correction of the counter', () => {
    const story = watched();
    let remaining = 100 * GB;
    for (let hour = 0; hour < 6; hour += 1) {
      story.wait(HOUR);
      remaining -= 0.8 * GB;
      story.read(left(remaining));
      story.read(left(remaining + 5 * MB));
    }
    expect(story.told).toEqual(['daily-allowance']);
    expect(story.holding()).toEqual(['daily-allowance']);
  });

  it('comes once a day for whoever travels', () => {
    const story = watched('Asia/Tokyo');
    const remaining = live(story, 100 * GB, 6, GB);
    story.travel('America/Los_Angeles');
    live(story, remaining, 6, GB);
    expect(story.told).toEqual(['daily-allowance']);
  });

  it('is everything on the last day', () => {
    const story = watched();
    story.wait(END - DAY / 2 - story.now());
    story.read(left(50 * GB));
    story.told.length = 0;
    live(story, 50 * GB, 5, 8 * GB);
    expect(story.told).not.toContain('daily-allowance');
  });

  it('is not asked of an answer that left a bucket out', () => {
    const story = watched();
    const small = aBucket({ id: 'small', remaining: GB, total: GB, used: 0, expiresAt: END });
    const both = { ...left(100 * GB), buckets: [...left(100 * GB).buckets, small] };
    story.wait(HOUR);
    story.read(both);
    story.wait(HOUR);
    story.read(left(0, { buckets: [small] }));
    story.wait(HOUR);
    story.read(both);
    expect(story.told).toEqual([]);
  });
});
