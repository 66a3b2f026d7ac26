import { afterEach, expect, it } from 'vitest';
import { dateFormat, numberFormat } from '../../../utils/view/formats';

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

it('makes each once', () => {
  const one = numberFormat('en-GB', { maximumFractionDigits: 1 });
  expect(numberFormat('en-GB', { maximumFractionDigits: 1 })).toBe(one);
  expect(numberFormat('en-GB', { maximumFractionDigits: 2 })).not.toBe(one);
  expect(numberFormat('zh-CN', { maximumFractionDigits: 1 })).not.toBe(one);
});

it('goes by the clocks of where the user is now', () => {
  const hourAtZero = () => dateFormat('en-GB', { hour: '2-digit', hourCycle: 'h23' }).format(0);
  process.env.TZ = 'UTC';
  expect(hourAtZero()).toBe('00');
  process.env.TZ = 'Asia/Tokyo';
  expect(hourAtZero()).toBe('09');
});
