import type { Quantity } from '../tokens/token';
import type { Line } from './line';
import { rowOf } from './surroundings';

const NUMBER = /^[^\d]*(\d[\d.,' ]*\d|\d)/;
const numberOf = ({ start, end }: Quantity, folded: string): string | undefined =>
  NUMBER.exec(folded.slice(start, end))?.[1];

/**
 * "Account balance (18.40 expiring on 21 March)" beside "18.40 NZD" in one row: the name tells the amount
 * of the next cell again, with its end; there it is judged.
 */
export function withoutRepeats(line: Line, lines: readonly Line[]): void {
  const { folded, at } = line.segment;
  const open = folded.indexOf('(');
  if (open < 1 || line.quantities.length !== 2) return;
  const [amount, end] = line.quantities;
  if (amount === undefined || amount.start < open || end?.kind !== 'date') return;
  const row = rowOf(line.segment);
  const beside = lines[at + 1];
  if (row === null || beside === undefined || rowOf(beside.segment) !== row) return;
  const [value, more] = beside.quantities;
  if (value === undefined || more !== undefined) return;
  if (numberOf(value, beside.segment.folded) !== numberOf(amount, folded)) return;
  line.quantities = [end];
  line.again = amount;
}
