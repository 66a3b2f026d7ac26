import type { Role } from '../lexicon/role';
import type { Label } from '../tokens/token';
import type { Line } from './line';
import { STATES } from './state';

/** Between two things that a page is for. */
const AND =
  /[・/&,|+、]|(?:^|\s)(?:und|and|et|y|e|i|en|och|og|ja|и|та|a|și|va|ve|dan|及|和|与|與)(?:\s|$)|及び/u;

const SOLD: ReadonlySet<Role> = new Set<Role>(['offer', 'price']);

/** "Number 0936-XXX-218 · 4G Select 699": the line and its plan, whatever that is called. */
export function ofLine({ labels, quantities }: Line): readonly Label[] {
  const named = labels.some(({ role, weak }) => role === 'line' && !weak);
  const paid = quantities.some(({ kind }) => kind === 'money');
  return named && !paid ? labels.filter(({ role }) => !SOLD.has(role)) : labels;
}

/** "Data left・add data" names a page for both: nothing on it is a booster for that. */
function ofHeading(heading: Line): readonly Label[] {
  const paid = heading.quantities.some(({ kind }) => kind === 'money');
  // "Credit left 3.47 €" names what stands in it, and no sum below.
  const labels = paid ? ofLine(heading).filter(({ role }) => role !== 'balance') : ofLine(heading);
  const { folded, element } = heading.segment;
  if (element.tag !== 'h1' || !AND.test(folded)) return labels;
  const told = labels.some(({ role, start }) =>
    labels.some((one) => one.role === 'booster' && STATES.has(role) && start < one.start),
  );
  return told ? labels.filter(({ role }) => role !== 'booster') : labels;
}

const known = new WeakMap<readonly Line[], readonly (readonly Label[])[]>();

/** Lines below the same headings share one list of them. */
export function labelsOf(headings: readonly Line[]): readonly (readonly Label[])[] {
  const before = known.get(headings);
  if (before !== undefined) return before;
  const made = headings.map(ofHeading);
  known.set(headings, made);
  return made;
}
