import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../../utils/domain/time';
import { GB, MB } from '../../../support/builders';
import { beginWhole, left, live } from './lived-days';

/** 80 MB an hour for two days. */
function usual() {
  const story = beginWhole({ settings: { dataLevels: [] } });
  const remaining = live(story, 100 * GB, 48, 80 * MB);
  return { ...story, story, remaining };
}

describe('an hour of unusual use', () => {
  it('is told once while it lasts, with both numbers', () => {
    const { story, remaining } = usual();
    live(story, remaining, 3, 2 * GB);
    expect(story.told.filter((word) => word === 'unusual-pace')).toHaveLength(1);
    const alert = story.open().find(({ kind }) => kind === 'unusual-pace');
    expect(alert?.facts.lastHour).toBe(2 * GB);
    expect(alert?.facts.usual).toBeCloseTo(80 * MB, -6);
  });

  it('is none below 300 MB, however little is usual', () => {
    const story = beginWhole();
    const remaining = live(story, 100 * GB, 48, 2 * MB);
    live(story, remaining, 2, 290 * MB);
    expect(story.told).not.toContain('unusual-pace');
  });

  it('is none below six times the usual', () => {
    const { story, remaining } = usual();
    live(story, remaining, 2, 470 * MB);
    expect(story.told).not.toContain('unusual-pace');
  });

  it('with a pause in it is one; after hours of calm the next is another', () => {
    const { story } = usual();
    let { remaining } = usual();
    for (const used of [GB, 0, GB]) remaining = live(story, remaining, 1, used);
    const count = () => story.told.filter((word) => word === 'unusual-pace').length;
    expect(count()).toBe(1);
    remaining = live(story, remaining, 4, 10 * MB);
    expect(story.holding()).not.toContain('unusual-pace');
    live(story, remaining, 1, 2 * GB);
    expect(count()).toBe(2);
  });

  it('cannot be told of a day in one step', () => {
    const { story, remaining } = usual();
    story.wait(DAY);
    story.read(left(remaining - 10 * GB));
    expect(story.told).not.toContain('unusual-pace');
  });

  it('cannot be told before a usual one was seen', () => {
    const story = beginWhole();
    live(story, 100 * GB, 20, 2 * GB);
    expect(story.told).not.toContain('unusual-pace');
  });

  it('counts in small steps as in one', () => {
    const { story, remaining } = usual();
    for (let step = 1; step <= 12; step += 1) {
      story.wait(5 * MINUTE);
      story.read(left(remaining - step * 100 * MB));
    }
    expect(story.told.filter((word) => word === 'unusual-pace')).toHaveLength(1);
  });

  it('is not told of a line that was read out of order', () => {
    const { story, remaining } = usual();
    const measuredAt = story.now();
    story.read(left(remaining, { measuredAt }));
    story.read(left(remaining - 3 * GB, { measuredAt: measuredAt - HOUR }));
    expect(story.told).not.toContain('unusual-pace');
  });
});
