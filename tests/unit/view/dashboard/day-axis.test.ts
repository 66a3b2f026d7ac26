import { expect, it } from 'vitest';
import { dayAxis } from '../../../../utils/view/dashboard/day-axis';
import { NOW } from '../../../support/builders';
import { chinese, english } from './history-samples';

const day = (month: number, date: number, hour = 0) =>
  new Date(2026, month - 1, date, hour).getTime();

const labels = (from: number, to: number, end: number | null, locale = english) =>
  dayAxis(from, to, end, NOW, locale).ticks.map(({ label, strong }) =>
    strong ? `*${label}` : label,
  );

it.each([
  [day(11, 1), day(11, 7), null, ['1 Nov', '2 Nov', '3 Nov', '4 Nov', '5 Nov', '6 Nov', '7 Nov']],
  [day(11, 1), day(11, 30), null, ['1 Nov', '6 Nov', '11 Nov', '16 Nov', '21 Nov', '26 Nov']],
  [day(11, 1, 9), day(11, 5), null, ['2 Nov', '3 Nov', '4 Nov', '5 Nov']],
  [
    day(6, 1),
    day(11, 30),
    null,
    ['1 Jun', '1 Jul', '31 Jul', '30 Aug', '29 Sept', '29 Oct', '28 Nov'],
  ],
  [
    day(-7, 12),
    day(11, 30),
    null,
    ['Jul 2025', 'Oct 2025', 'Jan 2026', 'Apr 2026', 'Jul 2026', 'Oct 2026'],
  ],
])('%d to %d', (from, to, end, expected) => {
  expect(labels(from, to, end)).toEqual(expected);
});

it('has few labels however long it is', () => {
  const years = dayAxis(day(1, 1), Date.UTC(2046, 0, 1), null, NOW, english).ticks;
  expect(years.length).toBeLessThanOrEqual(9);
  expect(dayAxis(0, NOW, null, NOW, english).ticks.length).toBeLessThanOrEqual(9);
});

it('the end of the plan wins over its neighbours', () => {
  const end = day(11, 29, 15);
  expect(labels(day(11, 1), day(11, 30), end).slice(-2)).toEqual(['26 Nov', '*29 Nov']);
  expect(labels(day(11, 1), day(11, 30), day(11, 27), chinese).slice(-2)).toEqual([
    '11月21日',
    '*11月27日',
  ]);
  expect(labels(day(11, 1), day(11, 30), day(12, 24)).at(-1)).toBe('26 Nov');
});
