import type { Role } from '../lexicon/role';
import type { Quantity } from '../tokens/token';
import type { Line } from './line';

const STATES: ReadonlySet<Role> = new Set<Role>(['remaining', 'used', 'total', 'of']);
/** A word for an amount ends so near to it: "共5G", "total: 5G". */
const NEAR = 2;

/** "Plan 150 GB 5G": beside words, or beside another amount, a lone "5G" is the network. */
export function withoutNetworks(line: Line): void {
  if (!line.quantities.some((one) => one.doubtful === true)) return;
  const counted = line.quantities.some((one) => one.kind === 'data' && one.doubtful !== true);
  const used = line.labels.some(
    ({ role, weak }) => (role === 'remaining' || role === 'used') && !weak,
  );
  line.quantities = line.quantities.filter(
    (one) => one.doubtful !== true || isNamed(one, line) || (used && !counted),
  );
}

const isNamed = ({ start }: Quantity, { labels, segment }: Line): boolean =>
  labels.some(
    ({ role, end }) =>
      STATES.has(role) &&
      end <= start &&
      start - end <= NEAR &&
      !/[\p{L} ]/u.test(segment.folded.slice(end, start).replace(/[:：] ?/, '')),
  );
