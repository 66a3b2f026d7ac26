import { describe, expect, it } from 'vitest';
import type { SourceRhythm } from '../../../../utils/domain/pace/source-rhythm';
import { followSource, newsFrom, toldNews } from '../../../../utils/domain/pace/source-rhythm';
import { HOUR, MINUTE } from '../../../../utils/domain/time';
import { aLine, aReading, NOW, percentLeft } from '../../../support/builders';

/** Looks every so many minutes at a source that writes at the given minutes. */
function watch(every: number, until: number, writes: (minute: number) => boolean): SourceRhythm {
  let rhythm = followSource(undefined, true, NOW);
  let isNews = false;
  for (let minute = 1; minute <= until; minute += 1) {
    isNews ||= writes(minute);
    if (minute % every !== 0) continue;
    rhythm = followSource(rhythm, isNews, NOW + minute * MINUTE);
    isNews = false;
  }
  return rhythm;
}

const everyTwoHours = (minute: number) => minute % 120 === 47;

describe('a source that writes every two hours', () => {
  const rhythm = watch(5, 900, everyTwoHours);
  // The last time was at minute 887, seen at 890.
  const now = NOW + 900 * MINUTE;

  it('has nothing new until it writes again', () => {
    const news = newsFrom(rhythm, 0, now) ?? 0;
    expect(news).toBeGreaterThan(NOW + 990 * MINUTE);
    expect(news).toBeLessThanOrEqual(NOW + 1_007 * MINUTE);
  });

  it('is left alone for as many times as a level cannot be reached', () => {
    const news = newsFrom(rhythm, 5 * HOUR, now) ?? 0;
    expect(news).toBeGreaterThan(NOW + 1_207 * MINUTE);
    expect(news).toBeLessThanOrEqual(NOW + 1_247 * MINUTE);
  });

  it('is looked at while it may be writing', () => {
    const writing = NOW + 1_006 * MINUTE;
    expect(newsFrom(rhythm, 0, writing)).toBe(writing);
  });

  it('keeps its rhythm while nothing is used', () => {
    const quiet = watch(5, 1_540, (minute) => minute < 900 && everyTwoHours(minute));
    const news = newsFrom(quiet, 0, NOW + 1_540 * MINUTE) ?? 0;
    expect(news).toBeGreaterThan(NOW + 1_540 * MINUTE);
    expect(news).toBeLessThanOrEqual(NOW + 1_607 * MINUTE);
  });
});

describe('nothing is believed of', () => {
  it.each<[string, SourceRhythm]>([
    ['a source that was hardly seen', watch(5, 300, everyTwoHours)],
    ['a live one', watch(5, 2_000, () => true)],
    ['a live one whose user rests now and then', watch(5, 2_000, (minute) => minute % 300 < 60)],
    ['one that is asked too rarely to tell', watch(60, 9_000, everyTwoHours)],
    ['a person who uses it once a day', watch(60, 20_000, (minute) => minute % 1_440 === 600)],
  ])('%s', (_, rhythm) => {
    expect(newsFrom(rhythm, 0, NOW + 20_000 * MINUTE)).toBeNull();
  });
});

it('forgets what a clock that was set back has learned', () => {
  const rhythm = followSource(watch(5, 900, everyTwoHours), true, NOW - HOUR);
  expect(rhythm).toEqual({
    changedAt: NOW - HOUR,
    before: NOW - HOUR,
    lookedAt: NOW - HOUR,
    gaps: [],
  });
});

it('keeps no more than the last twelve changes', () => {
  expect(watch(5, 5_000, () => true).gaps).toHaveLength(12);
});

describe('news', () => {
  const line = aLine({ reading: aReading({ buckets: [percentLeft(50)] }) });

  it.each([
    ['the same answer again', aReading({ buckets: [percentLeft(50)] }), false],
    ['another amount', aReading({ buckets: [percentLeft(49)] }), true],
    ['the same, measured anew', aReading({ buckets: [percentLeft(50)], measuredAt: NOW }), true],
  ])('%s', (_, reading, expected) => {
    expect(toldNews([line], [aLine({ reading })])).toBe(expected);
  });
});
