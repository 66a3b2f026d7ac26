import { describe, expect, it } from 'vitest';
import type { RankedLine } from '../../../../utils/domain/rank';
import { DAY } from '../../../../utils/domain/time';
import { toMonthsChart } from '../../../../utils/view/dashboard/months-chart';
import { aRenewal, GB, NOW } from '../../../support/builders';
import { aDay, chinese, english, rankedLine } from './history-samples';

const days = [
  aDay('2026-08-01', { used: 6 * GB }),
  aDay('2026-09-10', { used: 8 * GB, added: 10 * GB }),
  aDay('2026-10-05', { used: 9 * GB }),
  aDay('2026-11-03', { used: 4 * GB }),
];
const bought = (closedAt: number, minor: number, currency = 'JPY') =>
  aRenewal({ id: `at-${closedAt}`, state: 'confirmed', closedAt, price: { minor, currency } });
const line: RankedLine = {
  ...rankedLine(),
  renewals: [
    bought(NOW - DAY, 1980),
    bought(NOW - 2 * DAY, 500),
    bought(NOW - 40 * DAY, 999, 'USD'),
    aRenewal({ id: 'open' }),
  ],
};
const chart = toMonthsChart(line, days, english);

describe('months side by side', () => {
  it('are those that are known, up to the running one', () => {
    expect(chart?.months.map(({ label, used }) => [label, used / GB])).toEqual([
      ['Aug', 6],
      ['Sept', 8],
      ['Oct', 9],
      ['Nov', 4],
    ]);
    expect(toMonthsChart(line, days, chinese)?.months.map(({ label }) => label)).toEqual([
      '8月',
      '9月',
      '10月',
      '11月',
    ]);
  });

  it('tell what was bought, and what was paid in each currency', () => {
    expect(chart?.months.map(({ bought: bytes }) => bytes)).toEqual([null, 10 * GB, null, null]);
    expect(chart?.months.map(({ paid }) => paid)).toEqual(['', '', '$9.99', '¥2,480']);
  });

  it('estimate the rest of the running month alone', () => {
    const rest = chart?.months.map(({ ahead }) => ahead);
    expect(rest?.slice(0, -1)).toEqual([null, null, null]);
    const monthEnd = new Date(2026, 11, 1).getTime();
    expect(rest?.at(-1)).toBe(Math.round((0.6 * GB * (monthEnd - NOW)) / DAY));
  });

  it('average whole months', () => {
    expect(chart?.average).toBe('Aug–Oct average 7.6\u00a0GB.');
    const [, ...later] = days;
    expect(toMonthsChart(line, later, english)?.average).toBe('');
  });
});
