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
const chart = toPerDayChart(rankedLine(), days, 'plan', english);

it('adds up what counts, day by day, within the plan', () => {
  expect(chart?.table.rows.map(({ values }) => values)).toEqual([
    ['2026-11-18', 500 * MB, 0],
    ['2026-11-19', -20 * MB, 1000 * MB],
  ]);
});

it('draws no bar below zero', () => {
  expect(chart?.bars.map(({ used }) => used)).toEqual([500 * MB, 0]);
});

it('goes on at the usual pace until it has run out, between the paces of the range', () => {
  expect(chart?.ahead?.usual).toBe(600 * MB);
  expect(chart?.ahead?.days).toHaveLength(10);
  expect(chart?.ahead?.band).toEqual({ low: 500 * MB, high: 750 * MB });
  expect(chart?.lasting?.value).toBe(300 * MB);
});

it('has no band where it may last', () => {
  const line = rankedLine(anOutlook({ p90: null }));
  expect(toPerDayChart(line, days, 'plan', english)?.ahead?.band).toBeNull();
});

it('is nothing before a day was kept', () => {
  expect(toPerDayChart(rankedLine(), [], 'plan', english)).toBeNull();
});

it('stops at the end of the plan', () => {
  const line = rankedLine(anOutlook({ p10: null, p50: null, p90: null }));
  const ahead = toPerDayChart(line, days, 'plan', english)?.ahead;
  expect(ahead?.days.at(-1)?.from).toBeLessThan(NOW + 20 * DAY);
  expect(ahead?.days).toHaveLength(20);
});
