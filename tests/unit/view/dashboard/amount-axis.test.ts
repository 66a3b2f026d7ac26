import { expect, it } from 'vitest';
import { amountAxis } from '../../../../utils/view/dashboard/amount-axis';
import { GB, MB } from '../../../support/builders';
import { english } from './history-samples';

it.each([
  [10 * GB, 'decimal', 'GB', ['0', '2', '4', '6', '8', '10']],
  [11 * GB, 'decimal', 'GB', ['0', '2.5', '5', '7.5', '10', '12.5']],
  [730 * MB, 'decimal', 'MB', ['0', '200', '400', '600', '800']],
  [5 * 2 ** 30, 'binary', 'GB', ['0', '1', '2', '3', '4', '5']],
  [1.4e12, 'decimal', 'TB', ['0', '0.5', '1', '1.5']],
  [0, 'decimal', 'MB', ['0', '0.2', '0.4', '0.6', '0.8', '1']],
] as const)('%d bytes, %s: %s', (most, gigabyte, unit, labels) => {
  const { axis, ...rest } = amountAxis(most, gigabyte, english);
  expect(rest.unit).toBe(unit);
  expect(axis.ticks.map(({ label }) => label)).toEqual(labels);
  expect(axis.to).toBeGreaterThanOrEqual(most);
});
