import { describe, expect, it } from 'vitest';
import { DAY } from '../../../../utils/domain/time';
import { toFigures } from '../../../../utils/view/dashboard/figures';
import { NOW } from '../../../support/builders';
import { anOutlook, chinese, english, rankedLine } from './history-samples';

const figure = (id: string, line = rankedLine(), locale = english) => {
  const found = toFigures(line, locale).find((each) => each.id === id);
  const amounts = found?.amounts.map((each) => `${each.figure} ${each.unit}`.trim()).join(' ');
  return `${found?.tone}: ${amounts} | ${found?.rest}`.replaceAll('\u00a0', ' ');
};

describe('when it runs out', () => {
  it.each([
    [anOutlook(), 'signal: 8–12 days | 28 Nov – 2 Dec', 'signal: 8–12 天 | 11月28日–12月2日'],
    [
      anOutlook({ p90: null }),
      'signal: 28 Nov | at the earliest, or lasts',
      'signal: 11月28日 | 最早，也可能用到到期',
    ],
    [
      anOutlook({ p50: null, p90: null }),
      'ink: 28 Nov | at the earliest, or lasts',
      'ink: 11月28日 | 最早，也可能用到到期',
    ],
    [
      anOutlook({ p10: null, p50: null, p90: null }),
      'ink: Lasts | to the end, Thu 10 Dec',
      'ink: 够用 | 可用至 12月10日 周四到期',
    ],
    [anOutlook({ perDay: null }), 'ink: — | too few readings yet', 'ink: — | 读取次数尚少'],
  ])('%#', (outlook, inEnglish, inChinese) => {
    expect(figure('runs-out', rankedLine(outlook))).toBe(inEnglish);
    expect(figure('runs-out', rankedLine(outlook), chinese)).toBe(inChinese);
  });

  it('is unknown without an outlook', () => {
    expect(figure('runs-out', rankedLine(anOutlook({ leftBytes: 1 })))).toBe(
      'ink: — | too few readings yet',
    );
  });
});

it('does not ask for more readings where nothing can run out', () => {
  const why = (bucket: Parameters<typeof rankedLine>[1], locale = english) =>
    figure('runs-out', rankedLine(anOutlook({ perDay: null }), bucket), locale);
  expect(why({ unlimited: true, remaining: null, total: null })).toBe('ink: — | unlimited');
  expect(why({ remaining: null, total: null }, chinese)).toBe('ink: — | 运营商未说明');
  const over = rankedLine(anOutlook({ perDay: null }));
  over.line.reading.expiresAt = NOW - DAY;
  expect(figure('runs-out', over)).toMatch(/— \| Ended$/);
});

it('says what is left of how much, and until when', () => {
  expect(figure('left')).toBe('ink: 6 | of 10 GB');
  expect(figure('valid')).toBe('ink: 20 days | to Thu 10 Dec');
  expect(figure('left', rankedLine(undefined, { unlimited: true, remaining: null }))).toBe(
    'ink: ∞ | unlimited',
  );
});

it('says what a day took, beside what a day may take', () => {
  const line = rankedLine();
  const hours: [number, number][] = [[Math.floor(NOW / 3_600_000) - 1, 7e9]];
  const seen = {
    ...line,
    line: { ...line.line, use: { since: NOW - 7 * DAY, at: NOW, hours, steps: [], day: null } },
  };
  expect(figure('a-day', seen)).toBe('ink: 1 GB | 300 MB would last');
  expect(figure('a-day')).toBe('ink: — | 300 MB would last');
});
