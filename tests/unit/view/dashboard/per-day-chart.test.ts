import { expect, it } from 'vitest';
import { DAY } from '../../../../utils/domain/time';
import { toPerDayChart } from '../../../../utils/view/dashboard/per-day-chart';
import { MB, NOW } from '../../../support/builders';
import { aDay, anOutlook, english, rankedLine } from './history-samples';

const days = [
  aDay('2026-11-01', { used: 900 * MB }),
  aDay('2026-11-18', { used: 400 * MB }),
  aDay('2026-11-18', { used: 100 * MB, bucketId: 'booster' }),
  aDay('2026-11-18', { used: 900 * MB, bucketId: 'roaming', counts: false }),
  aDay('2026-11-19', { used: -20 * MB, added: 1000 * MB }),
];
/** Half a gigabyte a day, more or less, until 6 GB are gone. */
const ahead = Array.from({ length: 20 }, (_, day) => ({
  used: {
    p10: day < 8 ? 400 * MB : 0,
    p50: day < 10 ? 600 * MB : 0,
    p90: day < 12 ? 900 * MB : 0,
  },
  left: { p10: 0, p50: 0, p90: 0 },
}));
const rows = { days, ahead };
const chart = toPerDayChart(rankedLine(), rows, 'plan', english);

it('adds up what counts, day by day, within the plan', () => {
  expect(chart?.table.rows.slice(0, 2).map(({ values }) => values.slice(0, 3))).toEqual([
    ['2026-11-18', 500 * MB, 0],
    ['2026-11-19', -20 * MB, 1000 * MB],
  ]);
});

it('draws no bar below zero', () => {
  expect(chart?.bars.map(({ used }) => used)).toEqual([500 * MB, 0]);
});

it('says what the provider took back, in words and in the file', () => {
  expect(chart?.table.rows[1]?.text[1]).toMatch(/^0, and 20.MB taken back$/);
  expect(chart?.stops[1]?.text).toMatch(/: 0, and 20.MB taken back$/);
  expect(chart?.table.rows[1]?.values[1]).toBe(-20 * MB);
});

it('goes on day by day in a band until next to no future has anything left', () => {
  expect(chart?.ahead).toHaveLength(12);
  expect(chart?.ahead[0]).toMatchObject({ low: 400 * MB, usual: 600 * MB, high: 900 * MB });
  expect(chart?.ahead.at(-1)).toMatchObject({ low: 0, usual: 0 });
  expect(chart?.lasting?.value).toBe(300 * MB);
  expect(chart?.table.rows).toHaveLength(2 + 12);
  expect(chart?.table.rows[2]?.values).toEqual(['2026-11-21', null, null, 400 * MB, 900 * MB]);
});

it('has a band where it may last, too', () => {
  const line = rankedLine(anOutlook({ p10: null, p50: null, p90: null }));
  const lasting = ahead.map(() => ({
    used: { p10: 100 * MB, p50: 200 * MB, p90: 300 * MB },
    left: { p10: 0, p50: 0, p90: 0 },
  }));
  const found = toPerDayChart(line, { days, ahead: lasting }, 'plan', english)?.ahead;
  expect(found?.at(-1)?.from).toBeLessThan(NOW + 20 * DAY);
  expect(found?.every(({ low, high }) => low === 100 * MB && high === 300 * MB)).toBe(true);
  expect(found?.length).toBeGreaterThan(17);
});

it('shows a year by weeks from Monday on', () => {
  const old = [
    aDay('2026-01-05', { used: 100 * MB }),
    aDay('2026-01-11', { used: 300 * MB }),
    aDay('2026-01-12', { used: 700 * MB }),
  ];
  const year = toPerDayChart(rankedLine(), { days: [...old, ...days], ahead }, 'year', english);
  expect(year?.bars.slice(0, 2).map(({ used }) => used / MB)).toEqual([200, 700]);
  expect(year?.stops[0]?.text).toMatch(/^5–11 Jan: 200.MB a day$/);
  expect(year?.note).toBe('A week a bar: the mean of its days');
});

it('shows years by months, each by the mean of its days, and every day in the file', () => {
  const old = [aDay('2021-03-01', { used: 100 * MB }), aDay('2021-03-02', { used: 300 * MB })];
  const all = toPerDayChart(rankedLine(), { days: [...old, ...days], ahead }, 'all', english);
  expect(all?.bars[0]?.used).toBe(200 * MB);
  expect(all?.bars).toHaveLength(2);
  expect(all?.stops[0]?.text).toMatch(/^Mar 2021: 200.MB a day$/);
  expect(all?.table.rows[0]?.values[0]).toBe('2021-03-01');
  expect(all?.ahead).toEqual([]);
});

it('is nothing before a day was kept', () => {
  expect(toPerDayChart(rankedLine(), { days: [], ahead: [] }, 'plan', english)).toBeNull();
});
