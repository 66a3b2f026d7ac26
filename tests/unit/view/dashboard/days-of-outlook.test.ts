import { expect, it } from 'vitest';
import { daysOfOutlook } from '../../../../utils/view/dashboard/days-of-outlook';
import { GB } from '../../../support/builders';
import { anOutlook, hoursOf, rankedLine } from './history-samples';

/** Every six hours for ten days, at 600 MB a day. */
const hours = hoursOf(
  Array.from({ length: 41 }, (_, step): [number, number] => [
    step * 6,
    6 * GB + Math.round(step * 0.15 * GB),
  ]),
);

it('are as many as the plan has, and begin with what the outlook was made from', () => {
  const days = daysOfOutlook(rankedLine(), hours);
  expect(days).toHaveLength(20);
  const [first] = days;
  expect(((first?.left.p50 ?? 0) + (first?.used.p50 ?? 0)) / GB).toBeCloseTo(6, 1);
  expect(first?.used.p50).toBeGreaterThan(0.3 * GB);
  expect(first?.used.p50).toBeLessThan(GB);
});

it('are none before the past was read, and where nobody knows a pace', () => {
  expect(daysOfOutlook(rankedLine(), [])).toEqual([]);
  expect(daysOfOutlook(rankedLine(anOutlook({ perDay: null })), hours)).toEqual([]);
});
