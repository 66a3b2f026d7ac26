import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../../../../utils/domain/time';
import { toDataLeftChart } from '../../../../utils/view/dashboard/data-left-chart';
import { GB, NOW } from '../../../support/builders';
import {
  aDay,
  someDaysAhead as ahead,
  anOutlook,
  english,
  hoursOf,
  rankedLine,
} from './history-samples';

const hours = hoursOf([
  [200, 9 * GB],
  [190, 8.5 * GB],
  [80, 7 * GB],
  [72, 6.6 * GB],
]);

const show = (
  rows: Parameters<typeof toDataLeftChart>[1] = { hours, days: [], ahead },
  range: Parameters<typeof toDataLeftChart>[2] = 'plan',
  line = rankedLine(),
) => toDataLeftChart(line, rows, range, english);

describe('data left in this plan', () => {
  it('ends with the reading itself, at its own moment', () => {
    const chart = show();
    expect(chart?.stops.map(({ at, value }) => [NOW - at, value / GB])).toEqual([
      [199.5 * HOUR, 9],
      [189.5 * HOUR, 8.5],
      [79.5 * HOUR, 7],
      [71.5 * HOUR, 6.6],
      [0, 6],
    ]);
    expect(chart?.now).toMatchObject({ at: NOW, left: 6 * GB, label: 'Now, 6\u00a0GB' });
  });

  it('names the times in which nobody looked', () => {
    expect(show()?.gaps.map(({ label }) => label)).toEqual([
      'No reading, 12–16 Nov',
      'No reading, 17–20 Nov',
    ]);
    expect(show()?.pieces.map((piece) => piece.length)).toEqual([2, 2, 1]);
  });

  it('has even pace, first alert level and end', () => {
    expect(show()).toMatchObject({
      evenPace: { from: [NOW - 10 * DAY, 10 * GB], to: [NOW + 20 * DAY, 0] },
      alert: { value: 2 * GB, label: 'Alert at 2\u00a0GB' },
      expiry: { at: NOW + 20 * DAY },
      signal: false,
    });
  });

  it('says the whole for those who do not see it', () => {
    expect(show()?.summary.replaceAll('\u00a0', ' ')).toBe(
      'Data left over time. Readings from Wed 11 Nov. 6 GB left at the last one. ' +
        'Estimated to run out 28 Nov – 2 Dec. Valid until Thu 10 Dec.',
    );
  });

  it('draws no forecast from an outlook on something else', () => {
    const refilled = rankedLine(anOutlook({ leftBytes: 2 * GB }));
    expect(show(undefined, 'plan', refilled)?.forecast).toBeNull();
    expect(show()?.forecast).not.toBeNull();
  });

  it('is the reading alone before anything else was kept, and nothing without an amount', () => {
    expect(show({ hours: [], days: [], ahead })?.stops).toHaveLength(1);
    const unlimited = rankedLine(undefined, { unlimited: true, remaining: null, total: null });
    expect(show({ hours: [], days: [], ahead }, 'plan', unlimited)).toBeNull();
  });

  it('draws many readings by the last of each day', () => {
    const many = hoursOf(Array.from({ length: 150 }, (_, ago) => [ago + 1, 6 * GB + ago * 1e7]));
    const chart = show({ hours: many, days: [], ahead });
    expect(chart?.stops).toHaveLength(151);
    expect(chart?.dots.length).toBeLessThan(10);
  });
});

describe('data left over months', () => {
  const days = [
    aDay('2026-10-01', { left: 4 * GB }),
    aDay('2026-10-02', { left: 3 * GB }),
    aDay('2026-10-03', { left: 9 * GB, added: 7 * GB }),
    aDay('2026-06-01', { left: 1 * GB }),
  ];

  it('is drawn by days, and begins where it is known', () => {
    const quarter = show({ hours, days, ahead }, 'quarter');
    expect(quarter?.table.rows.map(({ values }) => values[0])).toEqual([
      '2026-10-01',
      '2026-10-02',
      '2026-10-03',
      new Date(NOW).toISOString(),
    ]);
    expect(quarter?.rises).toHaveLength(1);
    expect(quarter).toMatchObject({ evenPace: null, alert: null });
    expect(show({ hours, days, ahead }, 'year')?.x.from).toBe(new Date(2026, 5, 1).getTime());
  });
});
