import { describe, expect, it } from 'vitest';
import type { Bucket, Reading } from '../../../../utils/domain/model';
import { DAY, HOUR } from '../../../../utils/domain/time';
import { aBucket, aDailyCap, aReading, GB, MB, NOW, percentLeft } from '../../../support/builders';
import { beginStory } from '../story';

const at = (percent: number) => aReading({ buckets: [percentLeft(percent)] });

const consume = (settings: Parameters<typeof beginStory>[0], ...percentages: number[]) => {
  const story = beginStory(settings);
  for (const percent of percentages) story.read(at(percent));
  return story;
};

/** Levels in bytes of a bucket of 10 GB, and none in percent. */
const amounts = (...dataAmounts: number[]) => ({ settings: { dataLevels: [], dataAmounts } });

describe('levels in bytes', () => {
  it.each<[string, number[], number[], string[]]>([
    ['tell once each', [GB, 500 * MB], [60, 9.9, 9.8, 4.9, 4], [`data-low ${GB}`, half()]],
    ['tell the worst of a jump', [GB, 500 * MB], [60, 4], [half()]],
    ['tell nothing exactly at one', [GB], [60, 10], []],
    ['above the whole tell nothing', [10 * GB, 50 * GB], [60, 1], []],
    ['leave the end itself alone', [GB], [60, 0], ['data-empty']],
  ])('%s', (_, levels, percentages, told) => {
    expect(consume(amounts(...levels), ...percentages).told).toEqual(told);
  });

  function half(): string {
    return `data-low ${500 * MB}`;
  }

  it('say that they are amounts', () => {
    const [alert] = consume(amounts(GB), 60, 9).open();
    expect(alert).toMatchObject({ inUnits: true, level: GB, bucketId: 'data' });
  });

  it('survive a correction, and are not told again after it', () => {
    const story = consume(amounts(GB), 60, 9.9, 10.1, 9.9);
    expect(story.told).toEqual([`data-low ${GB}`]);
    expect(story.open()).toHaveLength(1);
  });

  it('count where the whole is not told', () => {
    const story = beginStory(amounts(GB));
    story.read(aReading({ buckets: [aBucket({ total: null, used: null, remaining: 5 * GB })] }));
    story.read(aReading({ buckets: [aBucket({ total: null, used: null, remaining: 1 })] }));
    expect(story.told).toEqual([`data-low ${GB}`]);
  });
});

describe('an amount and a share', () => {
  const both = { settings: { dataLevels: [20, 10], dataAmounts: [GB] } };

  it('reached at once are one alert', () => {
    const story = consume(both, 60, 9);
    expect(story.told).toHaveLength(1);
    expect(story.open()).toHaveLength(1);
    expect(story.effects.filter(({ kind }) => kind === 'notify')).toHaveLength(1);
  });

  it('reached one after the other leave the later alone', () => {
    const story = consume(both, 60, 19, 9);
    expect(story.told).toHaveLength(2);
    expect(story.open()).toHaveLength(1);
  });

  it('reached at once with nothing left are the end', () => {
    expect(consume(both, 60, 0).told).toEqual(['data-empty']);
  });

  it('are not told again, whichever of them was shown', () => {
    const story = consume(both, 60, 9, 9, 8, 9);
    story.wait(DAY);
    story.time();
    story.read(at(9));
    expect(story.told).toHaveLength(1);
  });
});

describe('levels that make no sense', () => {
  it('of zero tell no more than the end does', () => {
    expect(consume({ settings: { dataLevels: [0] } }, 60, 1, 0, 0).told).toEqual(['data-empty']);
  });

  it('of a hundred are told once', () => {
    expect(consume({ settings: { dataLevels: [100] } }, 100, 99, 98).told).toEqual([
      'data-low 100',
    ]);
  });

  it('twice the same are told once', () => {
    expect(consume({ settings: { dataLevels: [20, 20] } }, 60, 19).told).toEqual(['data-low 20']);
  });

  it('none at all leave the end', () => {
    expect(consume({ settings: { dataLevels: [] } }, 60, 1, 0).told).toEqual(['data-empty']);
  });
});

describe('a rise', () => {
  it.each<[string, number, string[]]>([
    [
      'of a tenth is a refill: what was told can come again',
      15,
      ['data-low 10', 'data-low 20', 'data-low 10'],
    ],
    ['of less is a correction', 14.9, ['data-low 10']],
  ])('%s', (_, percent, told) => {
    expect(consume({}, 60, 5, percent, 5).told).toEqual(told);
  });

  it('never gives an alert an id that was there before', () => {
    const story = consume({}, 5, 30, 5, 60, 5, 100, 19, 0);
    const ids = story.effects.filter(({ kind }) => kind === 'notify').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(5);
  });
});

describe('a bucket that slows down at its end', () => {
  it('is throttled, not empty', () => {
    const story = beginStory();
    story.read(at(60));
    story.read(aReading({ buckets: [percentLeft(0, { atLimit: 'throttled' })] }));
    expect(story.told).toEqual(['throttled']);
  });
});

describe('a bucket without any data in it', () => {
  it('has not run out', () => {
    const story = beginStory();
    const none = aBucket({ remaining: 0, used: 0, total: 0 });
    story.read(aReading({ buckets: [percentLeft(60), { ...none, id: 'night' }] }));
    expect(story.told).toEqual([]);
  });
});

describe('one answer without a bucket', () => {
  const without = aReading({ buckets: [aDailyCap()] });

  it('leaves its alert, and takes nothing back', () => {
    const story = beginStory();
    story.read(aReading({ buckets: [percentLeft(9), aDailyCap()] }));
    story.read(without);
    story.time();
    expect(story.holding()).toEqual(['data-low']);
    expect(story.effects.map(({ kind }) => kind)).toEqual(['notify']);
  });

  it('ends with the bucket as it was: nothing is told again', () => {
    const story = beginStory();
    const whole = aReading({ buckets: [percentLeft(9), aDailyCap()] });
    for (const reading of [whole, without, whole, without, without, whole]) story.read(reading);
    expect(story.told).toEqual(['data-low 10']);
    expect(story.line()?.missing).toEqual({});
  });

  it('leaves its alert where our clock is past the end, and the provider’s is not', () => {
    const story = beginStory();
    const read = (reading: Reading) => {
      const poll = { readings: [reading], plans: null, clockOffset: -30 * DAY, endpoints: {} };
      story.step({ kind: 'reading', poll, minPace: 0 });
    };
    story.wait(25 * DAY);
    read(aReading({ buckets: [percentLeft(9), aDailyCap()] }));
    read(without);
    expect(story.holding()).toEqual(['data-low']);
  });

  const [ends, later] = [NOW + 20 * DAY, NOW + 50 * DAY];
  it.each<[string, Partial<Bucket>, number, string[]]>([
    ['ended with its line, and may be renewed with it', {}, ends, ['data-low']],
    ['is filled up again at its end', { resetsAt: ends }, later, ['data-low']],
    ['ended on its own, and is gone', {}, later, []],
  ])('slept over: what %s', (_, parts, lineEnds, holding) => {
    const story = beginStory();
    const booster = aBucket({ id: 'booster', expiresAt: later });
    const buckets = [percentLeft(9, parts), booster];
    story.read(aReading({ expiresAt: lineEnds, buckets }));
    story.wait(30 * DAY);
    story.read(aReading({ expiresAt: later, buckets: [booster] }));
    expect(story.holding()).toEqual(holding);
  });

  it('comes back in the middle of a snooze that was slept over, and is told of again', () => {
    const story = beginStory();
    story.read(aReading({ buckets: [percentLeft(9), aDailyCap()] }));
    const id = story.open()[0]?.id ?? '';
    story.answer(id, { state: 'snoozed', snoozedUntil: NOW + DAY });
    story.wait(30 * DAY);
    const renewed = { startsAt: NOW + 20 * DAY, expiresAt: NOW + 50 * DAY };
    story.read(aReading({ ...renewed, buckets: [aDailyCap()] }));
    story.wait(HOUR);
    story.read(aReading({ ...renewed, buckets: [percentLeft(9, renewed), aDailyCap()] }));
    story.time();
    expect(story.open()).toMatchObject([{ id, reminders: 1 }]);
  });

  it('that is a day old is believed', () => {
    const story = beginStory();
    story.read(aReading({ expiresAt: NOW + 90 * DAY, buckets: [percentLeft(9), aDailyCap()] }));
    story.read(without);
    story.wait(DAY - 1);
    story.read(without);
    expect(story.holding()).toEqual(['data-low']);
    story.wait(1);
    story.read(without);
    expect(story.holding()).toEqual([]);
  });
});
