import type { Gigabyte } from '../../domain/connection';
import { stepOf, unitName } from '../amounts';
import type { Locale } from '../locale';
import type { Axis } from './chart-shapes';

/** About so many lines stand behind a chart. */
const LINES = 5;

/** 1, 2, 2.5 or 5 times a power of ten. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const share = rough / power;
  const nice = [1, 2, 2.5, 5, 10].find((step) => share <= step + 1e-9) ?? 10;
  return nice * power;
}

/**
 * Even steps from zero in the largest unit that fits, in the provider's meaning of it.
 * @returns `size`: bytes in one of that unit
 */
export function amountAxis(
  most: number,
  gigabyte: Gigabyte,
  locale: Locale,
): { axis: Axis; unit: string; size: number } {
  const step = stepOf(gigabyte, locale);
  const top = Math.max(most, step ** 2);
  const [size, unit] = (
    [
      [step ** 4, 'TB'],
      [step ** 3, 'GB'],
    ] as const
  ).find(([each]) => top >= each) ?? [step ** 2, 'MB'];
  const stride = niceStep(top / size / LINES);
  const count = Math.ceil(top / size / stride - 1e-9);
  const format = new Intl.NumberFormat(locale.tag, { maximumFractionDigits: 2 });
  const ticks = Array.from({ length: count + 1 }, (_, place) => ({
    at: place * stride * size,
    label: format.format(place * stride),
  }));
  return {
    axis: { from: 0, to: count * stride * size, ticks },
    unit: unitName(unit, locale),
    size,
  };
}
