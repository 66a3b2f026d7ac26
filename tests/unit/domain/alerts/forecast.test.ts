import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../../../../utils/domain/time';
import { aBucket, GB, MB } from '../../../support/builders';
import { failures } from '../story';
import { beginWhole, END, left, live } from './lived-days';

const STEADY = (100 * GB) / (30 * 24);

describe('will it run out before it ends?', () => {
  it('nobody can say before a day was seen', () => {
    const story = beginWhole();
    live(story, 100 * GB, 23, 280 * MB);
    expect(story.told).toEqual([]);
  });

  it('a risk is told once, with when and at what pace', () => {
    const story = beginWhole();
    live(story, 100 * GB, 60, 250 * MB);
    expect(story.told).toEqual(['runs-out-early']);
    const [alert] = story.open();
    expect(alert?.facts.perDay).toBeCloseTo(6 * GB, -6);
    expect(alert?.facts.runsOutAt).toBeLessThan(END);
  });

  it('a pace that lasts to the end is none', () => {
    const story = beginWhole();
    live(story, 100 * GB, 72, STEADY);
    expect(story.told).toEqual([]);
  });

  it('a little too fast neither tells nor takes back', () => {
    const story = beginWhole();
    const after = live(story, 100 * GB, 30, STEADY * 1.4);
    expect(story.told).toEqual(['runs-out-early']);
    live(story, after, 40, STEADY);
    expect(story.told).toEqual(['runs-out-early']);
    expect(story.holding()).toEqual(['runs-out-early']);
  });

  it('is taken back when the risk is gone, and told again when it returns', () => {
    const story = beginWhole();
    let remaining = live(story, 100 * GB, 30, 250 * MB);
    remaining = live(story, remaining, 8 * 24, 0);
    expect(story.holding()).toEqual([]);
    // Who pauses for a week and begins again is believed only after a while.
    live(story, remaining, 160, 290 * MB);
    expect(story.told).toEqual(['runs-out-early', 'runs-out-early']);
    const ids = story.alerts().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('a refill ends the episode', () => {
    const story = beginWhole();
    live(story, 100 * GB, 100, 290 * MB);
    story.read(left(100 * GB));
    story.wait(HOUR);
    story.read(left(100 * GB));
    // It is as fast as before, and was told before: a refill is a real change.
    expect(story.told).toEqual(['runs-out-early', 'runs-out-early']);
  });

  it.each(failures)('$kind changes nothing about it', (failure) => {
    const story = beginWhole();
    const remaining = live(story, 100 * GB, 30, 250 * MB);
    story.fail(failure);
    story.time();
    expect(story.holding()).toContain('runs-out-early');
    story.read(left(remaining));
    expect(story.told.filter((word) => word === 'runs-out-early')).toHaveLength(1);
  });

  it('is nobody’s question without an end, without a limit, and past the end', () => {
    const unlimited = aBucket({ unlimited: true, remaining: null, total: null, used: null });
    for (const parts of [{ expiresAt: null }, { buckets: [unlimited] }]) {
      const story = beginWhole();
      for (let hour = 0; hour < 40; hour += 1) {
        story.wait(HOUR);
        story.read(left((100 - hour) * GB, parts));
      }
      expect(story.told).not.toContain('runs-out-early');
    }
  });

  it('is not asked of an answer that left a bucket out', () => {
    const story = beginWhole();
    const extra = aBucket({ id: 'extra', remaining: 3 * GB, total: 3 * GB, expiresAt: END });
    const both = (remaining: number) => {
      const reading = left(remaining);
      return { ...reading, buckets: [...reading.buckets, extra] };
    };
    for (let hour = 1; hour <= 40; hour += 1) {
      story.wait(HOUR);
      story.read(both(100 * GB - hour * 100 * MB));
    }
    story.wait(HOUR);
    story.read(left(0, { buckets: [extra] }));
    expect(story.told).toEqual([]);
  });

  it('stays told through an answer that left everything out', () => {
    const story = beginWhole();
    const remaining = live(story, 100 * GB, 30, 250 * MB);
    story.read(left(remaining, { buckets: [] }));
    expect(story.holding()).toEqual(['runs-out-early']);
    story.wait(DAY / 4);
    story.read(left(remaining));
    expect(story.told).toEqual(['runs-out-early']);
  });
});
