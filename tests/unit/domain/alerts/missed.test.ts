import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../../../../utils/domain/time';
import { aReading, NOW, percentLeft } from '../../../support/builders';
import { beginStory } from '../story';

const ending = (expiresAt: number, percent = 60) =>
  aReading({ expiresAt, buckets: [percentLeft(percent)] });
const END = NOW + 8 * DAY;

/** Read, then asleep: nothing looks at the clock before the next answer does. */
function asleep(days: number) {
  const story = beginStory();
  story.read(ending(END));
  story.wait(days * DAY);
  return story;
}

describe('what fell due while the machine slept', () => {
  it('is shown where it still holds, with the time when it fell due', () => {
    const story = asleep(6);
    story.read(ending(END));
    expect(story.told).toEqual(['expiring 3']);
    expect(story.open()).toMatchObject([{ dueAt: END - 3 * DAY, raisedAt: NOW + 6 * DAY }]);
    expect(story.missed()).toEqual([]);
  });

  it('is listed as missed where it does not, and disturbs nobody', () => {
    const story = asleep(9);
    story.read(ending(END + 30 * DAY));
    expect(story.told).toEqual([]);
    expect(story.effects).toEqual([]);
    expect(story.missed()).toMatchObject([
      { kind: 'expired', dueAt: END, closedAt: NOW + 9 * DAY, state: 'missed' },
    ]);
  });

  it('lists the worst of it alone', () => {
    const story = asleep(7.5);
    story.read(ending(END + 30 * DAY));
    expect(story.missed()).toMatchObject([{ kind: 'expiring', level: 1 }]);
  });

  it('is no more than what was not told before', () => {
    const story = asleep(7.5);
    story.time();
    story.read(ending(END + 30 * DAY));
    expect(story.told).toEqual(['expiring 1']);
    expect(story.missed()).toEqual([]);
  });

  it('is listed once', () => {
    const story = asleep(9);
    for (let round = 0; round < 3; round += 1) story.read(ending(END + 30 * DAY));
    expect(story.missed()).toHaveLength(1);
  });

  it('is another than the next of its kind, which is told', () => {
    const story = asleep(9);
    story.read(ending(END + 30 * DAY));
    for (let day = 0; day < 30; day += 1) {
      story.wait(DAY);
      story.time();
    }
    expect(story.told).toEqual(['expiring 7', 'expiring 3', 'expiring 1', 'expired']);
    const ids = story.alerts().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(5);
  });

  it('is nothing about data: nobody knows when that fell below a level', () => {
    const story = beginStory();
    story.read(ending(NOW + 90 * DAY));
    story.wait(10 * DAY);
    story.read(ending(NOW + 90 * DAY, 100));
    expect(story.missed()).toEqual([]);
  });

  it('is not made up by a failed poll', () => {
    const story = asleep(9);
    story.fail({ kind: 'timeout' });
    expect(story.missed()).toEqual([]);
  });

  it('is nothing of a line that was gone', () => {
    const story = beginStory();
    story.read(ending(END), { ...ending(END), lineId: 'osaka' });
    story.read(ending(END));
    story.wait(9 * DAY);
    story.read(ending(END + 30 * DAY), { ...ending(END + 30 * DAY), lineId: 'osaka' });
    expect(story.missed().map(({ lineKey }) => lineKey)).toEqual(['nippon/tokyo']);
  });

  it('is forgotten after two weeks', () => {
    const story = asleep(9);
    story.read(ending(END + 60 * DAY));
    story.wait(14 * DAY - 1);
    story.time();
    expect(story.missed()).toHaveLength(1);
    story.wait(HOUR);
    story.time();
    expect(story.missed()).toEqual([]);
  });
});
