import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../utils/domain/time';
import { aConnection, aReading, NOW } from '../../support/builders';
import { beginStory } from './story';

/** Read once, then left to the clock: `days` before the end, one after the other. */
const countDown = (...days: number[]) => {
  const story = beginStory();
  const expiresAt = NOW + 20 * DAY;
  story.read(aReading({ expiresAt }));
  for (const left of days) {
    story.wait(expiresAt - left * DAY - story.now());
    story.time();
  }
  return story;
};

describe('the end of validity, by the clock alone', () => {
  it.each<[string, number[], string[]]>([
    ['nothing early', [8, 7.001], []],
    ['the first warning', [7], ['expiring 7']],
    [
      'each once',
      [7, 6, 3, 2, 1, 0.5, 0, -1],
      ['expiring 7', 'expiring 3', 'expiring 1', 'expired'],
    ],
    ['each once, however often the clock is looked at', [3, 3, 3, 2.9], ['expiring 3']],
    ['only the worst after a long sleep', [20, 0.9], ['expiring 1']],
    ['only the end after a longer one', [8, -3], ['expired']],
  ])('tells %s', (_, days, told) => {
    expect(countDown(...days).told).toEqual(told);
  });

  it('leaves the worst open', () => {
    expect(
      countDown(7, 3, 1)
        .open()
        .map(({ level }) => level),
    ).toEqual([1]);
  });

  it('of a week’s pass is not near from the start', () => {
    const story = beginStory();
    const expiresAt = NOW + 7 * DAY;
    story.read(aReading({ startsAt: NOW, expiresAt }));
    expect(story.told).toEqual([]);
    story.wait(4 * DAY);
    story.time();
    expect(story.told).toEqual(['expiring 3']);
  });

  it('changes nothing while nothing is near: nothing is to be written', () => {
    const story = countDown();
    const { connection } = story.time();
    expect(story.time()).toEqual({
      ...story.time(),
      lines: [],
      alerts: [],
      renewals: [],
      samples: [],
    });
    expect(connection).toBe(story.connection());
  });

  it('comes by a failing connection all the same', () => {
    const story = countDown(8);
    story.fail({ kind: 'offline' });
    story.wait(2 * DAY);
    story.time();
    expect(story.told).toEqual(['expiring 7']);
  });

  it('goes by the provider’s clock', () => {
    const connection = aConnection({ status: { clockOffset: HOUR } });
    const story = beginStory({ connection });
    const readings = [aReading({ expiresAt: NOW + 7 * DAY + 90 * MINUTE })];
    const poll = { readings, plans: null, clockOffset: HOUR, endpoints: {} };
    story.step({ kind: 'reading', poll, minPace: 0 });
    expect(story.told).toEqual([]);
    story.wait(30 * MINUTE);
    story.time();
    expect(story.told).toEqual(['expiring 7']);
  });

  it('is no news where it lay behind from the first', () => {
    const story = beginStory();
    story.read(aReading({ expiresAt: NOW - DAY }));
    story.time();
    expect(story.told).toEqual([]);
  });

  it('closes what was said about data: nothing of it can be used', () => {
    const story = beginStory();
    const expiresAt = NOW + 20 * DAY;
    story.read(aReading({ expiresAt, buckets: [] }));
    story.wait(20 * DAY);
    story.time();
    expect(story.open().map(({ kind }) => kind)).toEqual(['expired']);
  });

  it('is never said where it is unknown', () => {
    const story = beginStory();
    story.read(aReading({ expiresAt: null }));
    story.wait(400 * DAY);
    story.time();
    expect(story.told).toEqual([]);
  });
});

describe('a provider that rounds the end differently', () => {
  it('by minutes neither repeats nor clears', () => {
    const story = countDown(3);
    story.read(aReading({ expiresAt: NOW + 20 * DAY + 59 * MINUTE }));
    story.read(aReading({ expiresAt: NOW + 20 * DAY }));
    expect(story.told).toEqual(['expiring 3']);
    expect(story.open()).toHaveLength(1);
  });

  it('and then goes silent does not raise again when it speaks', () => {
    const story = countDown(3);
    story.read(aReading({ expiresAt: null }));
    story.read(aReading({ expiresAt: NOW + 20 * DAY }));
    expect(story.told).toEqual(['expiring 3']);
  });
});
