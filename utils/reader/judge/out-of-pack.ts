import type { Role } from '../lexicon/role';
import type { Label } from '../tokens/token';
import type { Said } from './say';

/** Between the word for "out of" and the size, and between the size and what is left of it. */
const LONGEST = 45;
const NEAR = 2;
const BREAK = /[;:.(·|]/;
const OTHER: ReadonlySet<Role> = new Set<Role>([
  'roaming',
  'night',
  'app',
  'speed',
  'bonus',
  'booster',
  'carried',
  'hotspot',
]);

/**
 * "Von 10 GB stehen noch 2 GB zur Verfügung", "از بسته ۱۰ گیگ ۳ گیگ مانده است": the word that makes
 * the first amount the whole stands ahead of it.
 */
export function outOfPack(said: readonly Said[], folded: string): void {
  for (const rest of said) {
    const whole = wholeOf(rest, said, folded);
    const label = whole === null ? null : labelOf(rest, whole);
    if (whole === null || label === null) continue;
    whole.label = null;
    whole.whole = true;
    whole.partner = rest;
    rest.label = label;
    rest.partner = whole;
  }
}

function wholeOf(rest: Said, said: readonly Said[], folded: string): Said | null {
  const { quantity, clause, partner } = rest;
  if (quantity.kind !== 'data' || partner !== null || rest.whole) return null;
  const { labels, quantities } = clause.sentence;
  const [first, second, more] = quantities.filter(({ kind }) => kind === 'data');
  if (first === undefined || second !== quantity || more !== undefined) return null;
  if (first.value < quantity.value || first.unit === '' || isPaid(rest)) return null;
  const between = folded.slice(first.end, quantity.start);
  if (between.length > LONGEST || BREAK.test(between)) return null;
  const of = labels.find(({ role, end }) => role === 'of' && end <= first.start);
  if (of === undefined || first.start - of.end > LONGEST) return null;
  if (BREAK.test(folded.slice(of.end, first.start))) return null;
  // Ahead of "of" there is nothing that could be a part of the whole.
  if (quantities.some(({ end }) => end <= of.start)) return null;
  const others = labels.some(
    ({ role, weak, start }) => OTHER.has(role) && !weak && start >= first.end,
  );
  const whole = said.find((one) => one.quantity === first);
  return others || whole === undefined || whole.partner !== null ? null : whole;
}

const isPaid = ({ clause }: Said): boolean =>
  clause.sentence.quantities.some(({ kind }) => kind === 'money');

/** The word for what is left or was used: between both, or right behind the part. */
function labelOf({ quantity, clause }: Said, whole: Said): Label | null {
  const states = clause.sentence.labels.filter(
    ({ role, weak }) => !weak && (role === 'remaining' || role === 'used'),
  );
  const [label] = states;
  if (label === undefined || states.some(({ role }) => role !== label.role)) return null;
  const between = label.start >= whole.quantity.end && label.end <= quantity.start;
  const behind = label.start >= quantity.end && label.start - quantity.end <= NEAR;
  return between || behind ? label : null;
}
