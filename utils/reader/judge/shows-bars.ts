import type { Finding } from './finding';
import { hasBar } from './has-bar';
import { isUneven } from './is-uneven';
import type { Line } from './line';

/** Bars of data alone may as well show how far something was loaded. */
const FEWEST = 2;

/** Amounts that nobody sells have a bar each, in several kinds. */
export function showsBars(open: readonly Finding[], lines: readonly Line[]): boolean {
  const isDrawn = ({ at }: Finding) => {
    const segment = lines[at]?.segment;
    return segment !== undefined && hasBar(segment);
  };
  const bars = open.filter((one) => isUneven(one, lines) && isDrawn(one));
  return new Set(bars.map(({ quantity }) => quantity.kind)).size >= FEWEST;
}
