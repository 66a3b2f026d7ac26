import type { Role } from '../lexicon/role';
import type { Label } from '../tokens/token';
import type { Line } from './line';

const COUNTED: ReadonlySet<Role> = new Set<Role>(['data', 'voice', 'sms']);
/** What stands between the name and the amount. */
const BETWEEN = /^[ :：\-–]{0,3}(?:(?:es|e|est) d[ei] )?$/;
const IS = /(?:^| )(?:es|e|est) $/;

/**
 * "Saldo de datos: 3.4 GB", "consumo de dados 6,6 GB", "il saldo è di 3 GB": here "of" goes on with the
 * name of what is counted, or belongs to "is", and makes no whole of the amount.
 */
export function namesCounted(of: Label, start: number, { labels, segment }: Line): boolean {
  const { folded } = segment;
  if (
    of.role === 'of' &&
    of.end <= start &&
    IS.test(folded.slice(Math.max(0, of.start - 5), of.start))
  )
    return true;
  return labels.some(
    (label) =>
      COUNTED.has(label.role) &&
      (label.start === of.start || label.start >= of.end) &&
      label.end <= start &&
      BETWEEN.test(folded.slice(label.end, start)),
  );
}
