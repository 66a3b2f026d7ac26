import type { Quantity } from '../tokens/token';
import type { Line } from './line';
import { withUnit } from './with-unit';

const NEAR = 4;
/** Rounded to be shown; less than by chance. */
const ROUNDED = 0.004;

/**
 * "71.43 left" above "178.57 GB used of 250 GB": the number that with the one makes the other is counted
 * as they are.
 */
export function unitBySum(
  { segment: { at }, labels }: Line,
  quantity: Quantity,
  lines: readonly Line[],
): Pick<Quantity, 'kind' | 'unit' | 'bySum'> | null {
  if (!labels.some(({ role, weak }) => role === 'remaining' && !weak)) return null;
  for (const { quantities } of lines.slice(Math.max(0, at - NEAR), at + NEAR + 1)) {
    const [one, other, more] = quantities.filter(({ kind }) => kind === 'data');
    if (one === undefined || other === undefined || more !== undefined) continue;
    const [part, whole] = [one.value, other.value].sort((first, second) => first - second);
    if (part === undefined || whole === undefined || one.unit !== other.unit) continue;
    const { kind, unit } = one;
    const sum = withUnit(quantity, { kind, unit }).value + part;
    if (quantity.value > 0 && Math.abs(sum - whole) <= ROUNDED * whole)
      return { kind, unit, bySum: true };
  }
  return null;
}
