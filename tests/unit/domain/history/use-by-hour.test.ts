import { expect, it } from 'vitest';
import { useByHour } from '../../../../utils/domain/history/use-by-hour';
import { DAY, HOUR } from '../../../../utils/domain/time';
import { MB } from '../../../support/builders';

const row = (day: number, used: Record<number, number>, counts = true) => ({
  lineKey: 'nippon/tokyo',
  bucketId: 'data',
  counts,
  day,
  used: Array.from({ length: 24 }, (_, hour) => used[hour] ?? 0),
  left: Array<number | null>(24).fill(null),
  total: Array<number | null>(24).fill(null),
});
const inTokyo = (at: number): number => Math.floor((at + 9 * HOUR) / HOUR) % 24;

it('is a usual day by the clock of the user, of what counts alone', () => {
  const hours = [
    row(20_000, { 0: 10 * MB, 12: 40 * MB }),
    row(20_001, { 12: 80 * MB, 13: -5 * MB }),
    row(20_001, { 12: 900 * MB }, false),
    row(19_000, { 12: 900 * MB }),
  ];
  const day = useByHour(hours, 19_990 * DAY, inTokyo);
  expect(day?.[9]).toBe(5 * MB);
  expect(day?.[21]).toBe(60 * MB);
  expect(day?.[22]).toBe(0);
  expect(useByHour(hours, 21_000 * DAY, inTokyo)).toBeNull();
});
