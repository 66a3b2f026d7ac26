import type { Quantity } from '../tokens/token';
import type { Line } from './line';
import { rowOf } from './surroundings';

/** A row of more cells is no row of an account page. */
const WIDEST = 12;

/** "Internet on the phone 2 GB" | "1.62 GB of 2 GB": the size in the head of a row that counts it. */
export function namesRow({ segment }: Line, { kind }: Quantity, lines: readonly Line[]): boolean {
  const row = segment.element.tag === 'th' ? rowOf(segment) : null;
  return (
    row !== null &&
    lines
      .slice(segment.at + 1, Math.min(row.last, segment.at + WIDEST) + 1)
      .some(({ quantities }) => quantities.some((one) => one.kind === kind))
  );
}
