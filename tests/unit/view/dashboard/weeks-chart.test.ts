import { describe, expect, it } from 'vitest';
import type { WeekStart } from '../../../../utils/domain/settings';
import { DAY } from '../../../../utils/domain/time';
import { dateOf } from '../../../../utils/view/dashboard/local-day';
import { tableCsv } from '../../../../utils/view/dashboard/table-csv';
import { toWeeksChart } from '../../../../utils/view/dashboard/weeks-chart';
import { weeksOfDays } from '../../../../utils/view/dashboard/weeks-of-days';
import { MB, NOW } from '../../../support/builders';
import { aDay, chinese, english, rankedLine } from './history-samples';

const dates = (days: number): string[] =>
  Array.from({ length: days }, (_, back) => dateOf(NOW - (days - 1 - back) * DAY));

/** So many days up to today; 200 MB on Saturdays, 100 MB on all others. */
const usedOn = (days: number) =>
  dates(days).map((date) =>
    aDay(date, { used: new Date(`${date}T12:00`).getDay() === 6 ? 200 * MB : 100 * MB }),
  );

const beginning = (weekStart: WeekStart) => ({
  ...english,
  habits: { ...english.habits, weekStart },
});

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('weeks of days', () => {
  it('begin on the day that is wanted, and end today', () => {
    for (const firstDay of [0, 1, 6]) {
      const weeks = weeksOfDays(usedOn(20), firstDay, 53, NOW);
      expect(weeks.map(({ date }) => new Date(`${date}T12:00`).getDay())).toEqual(
        weeks.map(() => firstDay),
      );
      const days = weeks.flatMap(({ used }) => used);
      expect(days.filter((used) => used !== null)).toHaveLength(20);
      expect(
        days.slice(days.findLastIndex((used) => used !== null) + 1).every((used) => used === null),
      ).toBe(true);
    }
  });

  it('tell days without a reading from days without use', () => {
    const [first = '', , third = ''] = dates(3);
    const days = weeksOfDays([aDay(first, { used: 0 }), aDay(third, { used: -5 })], 1, 1, NOW);
    expect(days.flatMap(({ used }) => used).filter((used) => used !== null)).toEqual([0, 0]);
  });

  it('are no more than were asked for', () => {
    expect(weeksOfDays(usedOn(400), 1, 53, NOW)).toHaveLength(53);
    expect(weeksOfDays([], 1, 53, NOW)).toHaveLength(1);
  });
});

describe('the calendar of use', () => {
  it('is not there in the first days', () => {
    expect(toWeeksChart(rankedLine(), usedOn(7), english)).toBeNull();
  });

  it('says what a Saturday takes, in the order of the week', () => {
    const chart = toWeeksChart(rankedLine(), usedOn(28), beginning('saturday'));
    expect(chart?.weekdays.map(({ label, figure }) => `${label} ${plain(figure)}`)).toEqual([
      'Sat 200 MB',
      ...['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri'].map((day) => `${day} 100 MB`),
    ]);
    expect(plain(chart?.summary ?? '')).toContain('Sat: 200 MB a day');
    expect(chart?.most).toBe(200 * MB);
  });

  it('stops at every day, seven below each other', () => {
    const chart = toWeeksChart(rankedLine(), usedOn(20), english);
    expect(chart?.below).toBe(7);
    const stops = chart?.stops ?? [];
    expect(new Set(stops.map(({ at }) => at)).size).toBe(chart?.weeks.length);
    expect(
      stops.every(
        ({ at, value }, place) => at === Math.floor(place / 7) + 0.5 && value === 6.5 - (place % 7),
      ),
    ).toBe(true);
    expect(plain(stops.at(-1)?.text ?? '')).toMatch(/: \d00 MB$/);
  });

  it('names a day of which nothing is known', () => {
    const rows = usedOn(20).filter((_, place) => place !== 10);
    const texts = toWeeksChart(rankedLine(), rows, english)?.stops.map(({ text }) => text) ?? [];
    expect(texts.filter((text) => text.startsWith('No reading')).length).toBeGreaterThan(0);
  });

  it('has all of it as a table and a file, a week a row', () => {
    const chart = toWeeksChart(rankedLine(), usedOn(14), beginning('monday'));
    if (chart === null) throw new Error('there are two weeks');
    const [head = '', ...rows] = tableCsv(chart.table).trim().split(/\r?\n/);
    expect(head).toBe(
      'week_from,monday_bytes,tuesday_bytes,wednesday_bytes,thursday_bytes,friday_bytes,saturday_bytes,sunday_bytes,week_bytes',
    );
    expect(rows).toHaveLength(chart.weeks.length);
    const wholes = rows.map((row) => Number(row.split(',').at(-1)));
    expect(wholes.reduce((sum, used) => sum + used, 0)).toBe(14 * 100 * MB + 2 * 100 * MB);
  });

  it('speaks Chinese', () => {
    expect(toWeeksChart(rankedLine(), usedOn(14), chinese)?.title).toBe('一周各日');
  });
});
