import type { Role } from '../lexicon/role';
import type { Quantity } from '../tokens/token';
import type { Line } from './line';
import { blocksAround } from './surroundings';
import { withUnit } from './with-unit';

/** A block of more lines tells of several packs. */
const MOST = 14;

/**
 * "Plan: Fast (140 GB)", "total: 140.0", "left: 82.79": the total that is the size in the name proves
 * in what the numbers below each other are counted.
 */
export function unitByName(
  line: Line,
  quantity: Quantity,
  lines: readonly Line[],
): Pick<Quantity, 'kind' | 'unit'> | null {
  const isTotal = says(line, ['total']);
  const isPart = says(line, ['remaining', 'used']);
  if (
    says(line, ['voice', 'sms']) ||
    (!isTotal && !isPart) ||
    line.quantities.length > 1 ||
    quantity.value === 0
  )
    return null;
  const block = blocksAround(line.segment).findLast(({ first, last }) => last - first < MOST);
  if (block === undefined) return null;
  const near = lines.slice(block.first, block.last + 1);
  const sizes = near.flatMap((other) => (other === line ? [] : sizeIn(other)));
  const [size] = sizes;
  if (size === undefined || sizes.some(({ value }) => value !== size.value)) return null;
  const { kind, unit } = size;
  const own = withUnit(quantity, { kind, unit }).value;
  const proven = isPart
    ? near.some((other) => isWhole(other, size) && other !== line)
    : own === size.value;
  return proven && own <= size.value ? { kind, unit } : null;
}

const says = ({ labels }: Line, roles: readonly Role[]): boolean =>
  labels.some(({ role, weak }) => !weak && roles.includes(role));

/** The one amount of data in a bracket of a name. */
function sizeIn({ quantities, segment: { folded } }: Line): Quantity[] {
  const [size, more] = quantities;
  const named =
    size?.kind === 'data' &&
    more === undefined &&
    /[([] ?$/.test(folded.slice(Math.max(0, size.start - 2), size.start)) &&
    /^ ?[)\]]/.test(folded.slice(size.end, size.end + 2));
  return named ? [size] : [];
}

/** "Total: 140.0", whether its unit is known by now or not. */
function isWhole(line: Line, { kind, unit, value }: Quantity): boolean {
  const [whole, more] = line.quantities;
  if (whole === undefined || more !== undefined || !says(line, ['total'])) return false;
  if (says(line, ['remaining', 'used'])) return false;
  if (whole.kind === 'number') return withUnit(whole, { kind, unit }).value === value;
  return whole.kind === kind && whole.value === value && sizeIn(line).length === 0;
}
