import { describe, expect, it } from 'vitest';
import { tableCsv } from '../../../../utils/view/dashboard/table-csv';
import { toUsedByChart } from '../../../../utils/view/dashboard/used-by-chart';
import { GB } from '../../../support/builders';
import { aDay, chinese, english, hoursOf, rankedLine } from './history-samples';

const days = [
  aDay('2026-09-20', { used: GB, left: 3 * GB, country: 'KR' }),
  aDay('2026-10-01', { used: 2 * GB, added: 7 * GB, left: 8 * GB, country: 'JP' }),
  aDay('2026-10-30', { used: 5 * GB, left: 3 * GB, country: 'JP' }),
  aDay('2026-11-01', { used: 1.5 * GB, added: 7 * GB, left: 8.5 * GB }),
];
const lines = [
  { name: 'Quiet', used: 0.25 * GB },
  { name: 'Busy', used: 3 * GB },
];
const used = Array<number>(24).fill(GB);
const rows = { hours: hoursOf([[3, 5 * GB]], { used }), days, lines };
const show = (by: Parameters<typeof toUsedByChart>[2], locale = english) =>
  toUsedByChart(rankedLine(), rows, by, locale);
const plain = (texts: string[][]) =>
  texts.map((row) => row.map((text) => text.replaceAll('\u00a0', ' ')));

describe('use told apart', () => {
  it('by periods from refill to refill, with what was left unused at their end', () => {
    expect(plain(show('period').table.rows.map(({ text }) => text))).toEqual([
      ['20 Sept', '1 GB', '3 GB'],
      ['1–30 Oct', '7 GB', '3 GB'],
      ['1 Nov, so far', '1.5 GB', '—'],
    ]);
    expect(show('period').bars.map(({ running }) => running)).toEqual([false, false, true]);
  });

  it('by countries and lines, the largest first, with their shares', () => {
    expect(plain(show('country').table.rows.map(({ text }) => text))).toEqual([
      ['Japan', '7 GB', '73%'],
      ['not known', '1.5 GB', '15%'],
      ['South Korea', '1 GB', '10%'],
    ]);
    expect(show('country', chinese).bars.map(({ label }) => label)).toEqual([
      '日本',
      '未知',
      '韩国',
    ]);
    expect(show('line').bars.map(({ label }) => label)).toEqual(['Busy', 'Quiet']);
    expect(tableCsv(show('line').table)).toBe(
      'line,used_bytes,share\nBusy,3000000000,0.923\nQuiet,250000000,0.077\n',
    );
  });

  it('by the hours of a usual day', () => {
    const { bars, table, upright } = show('hour');
    expect(upright).toBe(true);
    expect(bars.map(({ label }) => label).slice(0, 3)).toEqual(['00:00', '01:00', '02:00']);
    expect(table.rows.at(-1)?.text[0]).toBe('23:00–00:00');
  });

  it('is empty where nothing was used: twenty-four figures of nothing stand on each other', () => {
    const unused = { hours: hoursOf([[3, 5 * GB]]), days: [aDay('2026-11-01')], lines: [] };
    expect(toUsedByChart(rankedLine(), unused, 'hour', english).bars).toEqual([]);
  });

  it('tells one figure of a day of equal hours', () => {
    const chart = toUsedByChart(
      rankedLine(),
      { hours: hoursOf([[3, 5 * GB]], { used }), days, lines: [] },
      'hour',
      english,
    );
    expect(chart.bars.filter(({ used }) => used === chart.bars[0]?.used).length).toBeGreaterThan(1);
    expect(chart.bars.filter(({ figure }) => figure !== '')).toHaveLength(1);
  });

  it('says so where nothing is known of it', () => {
    const chart = toUsedByChart(rankedLine(), { hours: [], days: [], lines: [] }, 'hour', english);
    expect(chart.bars).toEqual([]);
    expect(chart.summary).toBe('Nothing is known of it yet.');
  });
});
