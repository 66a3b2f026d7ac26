import { describe, expect, it } from 'vitest';
import { aBucket, aReading, GB, percentLeft } from '../../support/builders';
import { beginStory } from './story';

const at = (percent: number) => aReading({ buckets: [percentLeft(percent)] });

/** A line that is read at each of these percentages, one after the other. */
const consume = (...percentages: number[]) => {
  const story = beginStory();
  for (const percent of percentages) story.read(at(percent));
  return story;
};

describe('consuming', () => {
  it.each<[string, number[], string[]]>([
    ['nothing above the levels', [100, 60, 20.01], []],
    ['nothing exactly at a level', [60, 20], []],
    ['the first level', [60, 19.99], ['data-low 20']],
    ['each level once in small steps', [60, 21, 19, 15, 11, 9, 5, 1, 0], all()],
    ['each level once when read again and again', [19, 19, 9, 9, 9, 0, 0, 0], all()],
    ['only the worst of a jump over two', [60, 9], ['data-low 10']],
    ['only the worst of a jump to nothing', [60, 0], ['data-empty']],
    ['what is so at the first reading', [9], ['data-low 10']],
    ['nothing better after something worse', [60, 9, 10.5, 9], ['data-low 10']],
  ])('tells %s', (_, percentages, told) => {
    expect(consume(...percentages).told).toEqual(told);
  });

  function all(): string[] {
    return ['data-low 20', 'data-low 10', 'data-empty'];
  }

  it('leaves one alert open, the worst', () => {
    const story = consume(60, 19, 9, 0);
    expect(story.open().map(({ kind }) => kind)).toEqual(['data-empty']);
  });

  it('notifies once for each and takes the passed ones back', () => {
    const kinds = consume(60, 19, 9).effects.map(({ kind, alertId }) => `${kind} ${alertId}`);
    expect(kinds.sort()).toEqual([
      'notify nippon/tokyo:data:data:10@1',
      'notify nippon/tokyo:data:data:20@1',
      'withdraw nippon/tokyo:data:data:20@1',
    ]);
  });

  it('keeps alerts and sends nothing where notifications are off', () => {
    const story = beginStory({ settings: { notifications: false } });
    story.read(at(9));
    expect(story.open()).toHaveLength(1);
    expect(story.effects).toEqual([]);
  });

  it('goes by the levels of the settings', () => {
    const story = beginStory({ settings: { dataLevels: [50] } });
    for (const percent of [60, 49, 19, 9, 0]) story.read(at(percent));
    expect(story.told).toEqual(['data-low 50', 'data-empty']);
  });
});

describe('a correction around a level', () => {
  it.each([20.5, 21, 21.8])('to %d percent neither clears nor repeats', (percent) => {
    const story = consume(60, 19.9, percent);
    expect(story.open().map(({ level }) => level)).toEqual([20]);
    story.read(at(19.9));
    expect(story.told).toEqual(['data-low 20']);
  });

  it('around nothing at all leaves an empty line with its alert', () => {
    const story = consume(5, 0, 0.5, 0);
    expect(story.told.filter((word) => word === 'data-empty')).toHaveLength(1);
    expect(story.open().map(({ kind }) => kind)).toEqual(['data-empty']);
  });

  it('in what was used, to the byte, is no new allowance', () => {
    const story = consume(60, 19);
    const rounded = percentLeft(19);
    const reading = aReading({ buckets: [{ ...rounded, total: (rounded.total ?? 0) + 1 }] });
    story.read(reading);
    expect(story.told).toEqual(['data-low 20']);
    expect(story.open()).toHaveLength(1);
  });
});

describe('what is not known', () => {
  const told = (...buckets: ReturnType<typeof aBucket>[]) => {
    const story = beginStory();
    story.read(aReading());
    for (const bucket of buckets) story.read(aReading({ buckets: [bucket] }));
    return story.told;
  };
  const unlimited = aBucket({ unlimited: true, remaining: null, used: null, total: null });
  const noTotal = (remaining: number) => aBucket({ remaining, used: null, total: null });
  const silent = aBucket({ remaining: null, used: 9 * GB, total: null });

  it.each<[string, ReturnType<typeof aBucket>[], string[]]>([
    ['unlimited', [unlimited], []],
    ['an unknown total', [noTotal(5 * GB), noTotal(1)], []],
    ['an unknown total, and nothing left', [noTotal(1), noTotal(0)], ['data-empty']],
    ['an unknown remainder', [silent], []],
    ['an ended bucket', [percentLeft(0, { state: 'expired' })], []],
  ])('%s', (_, buckets, expected) => {
    expect(told(...buckets)).toEqual(expected);
  });

  it('does not clear what was known', () => {
    const story = consume(60, 9);
    story.read(aReading({ buckets: [silent] }));
    expect(story.open().map(({ level }) => level)).toEqual([10]);
  });
});
