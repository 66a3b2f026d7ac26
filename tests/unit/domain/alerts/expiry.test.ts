import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../../utils/domain/time';
import { aReading, NOW } from '../../../support/builders';
import { beginStory } from '../story';

const ending = (expiresAt: number) => aReading({ expiresAt });

describe('a provider that wavers between two ends', () => {
  const near = NOW + 2 * DAY;
  const far = NOW + 32 * DAY;

  it('is told about once, however often it wavers', () => {
    const story = beginStory();
    for (let round = 0; round < 6; round += 1) {
      story.read(ending(near));
      story.wait(10 * MINUTE);
      story.read(ending(far));
      story.wait(10 * MINUTE);
    }
    // Once as it came, and once more after the end had really moved, as far as anybody could tell.
    expect(story.told).toEqual(['expiring 3', 'expiring 3']);
  });

  it('and then keeps to the later one is warned of at every level of that', () => {
    const story = beginStory();
    for (const end of [near, far, near, far]) {
      story.read(ending(end));
      story.wait(HOUR);
    }
    story.told.length = 0;
    for (let day = 0; day < 32; day += 1) {
      story.wait(DAY);
      story.read(ending(far));
    }
    expect(story.told).toEqual(['expiring 7', 'expiring 3', 'expiring 1', 'expired']);
  });
});

describe('an end that was corrected to an earlier one', () => {
  it('is warned of, and so is the next, wherever it lies', () => {
    const story = beginStory();
    story.read(ending(NOW + 30 * DAY));
    story.read(ending(NOW + DAY));
    expect(story.told).toEqual(['expiring 1']);
    story.read(ending(NOW + 25 * DAY));
    expect(story.open()).toEqual([]);
    for (let day = 0; day < 20; day += 1) {
      story.wait(DAY);
      story.read(ending(NOW + 25 * DAY));
    }
    expect(story.told).toEqual(['expiring 1', 'expiring 7']);
  });
});

describe('an extension', () => {
  it.each<[string, number, string[]]>([
    ['by an hour is one', HOUR, ['expiring 3', 'expiring 3']],
    ['by less is a rounding', HOUR - 1, ['expiring 3']],
  ])('%s', (_, more, told) => {
    const story = beginStory();
    story.read(ending(NOW + 2 * DAY));
    story.read(ending(NOW + 2 * DAY + more));
    expect(story.told).toEqual(told);
  });

  it('day by day tells of each day once', () => {
    const story = beginStory();
    for (let day = 0; day < 5; day += 1) {
      story.read(aReading({ startsAt: story.now() - DAY, expiresAt: story.now() + 12 * HOUR }));
      story.time();
      story.wait(DAY - HOUR);
    }
    expect(story.told).toEqual(Array(5).fill('expiring 1'));
    expect(story.open()).toHaveLength(1);
    expect(new Set(story.alerts().map(({ id }) => id)).size).toBe(story.alerts().length);
  });
});

describe('when a warning fell due', () => {
  it('is by our clock, and lies behind where nobody was awake', () => {
    const story = beginStory();
    const poll = {
      readings: [ending(NOW + 8 * DAY)],
      plans: null,
      clockOffset: HOUR,
      endpoints: {},
    };
    story.step({ kind: 'reading', poll, minPace: 0 });
    story.wait(2 * DAY);
    story.time();
    expect(story.open()).toMatchObject([{ dueAt: NOW + DAY - HOUR, raisedAt: NOW + 2 * DAY }]);
  });

  it('is never later than it was told', () => {
    const story = beginStory();
    story.read(ending(NOW + 10 * DAY));
    story.wait(DAY);
    story.read(ending(NOW + 2 * DAY));
    for (const { dueAt, raisedAt } of story.alerts()) expect(dueAt).toBeLessThanOrEqual(raisedAt);
  });
});
