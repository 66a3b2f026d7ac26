import type { Role } from '../lexicon/role';
import type { Quantity } from '../tokens/token';
import { isInName } from './is-in-name';
import type { Said } from './say';

const STATES: ReadonlySet<Role> = new Set<Role>(['remaining', 'used']);
const OTHER: ReadonlySet<Role> = new Set<Role>(['total', 'roaming', 'night', 'app', 'speed', 'of']);
/** Between the name of a pack and the colon behind it. */
const LONGEST = 25;
/** Between what a pack is and its size. */
const NAME = 2;
const COLON = /: ?$/;
const BREAK = /[,;.:(·|]/;

/** "Left of your 10 GB pack: 3.5 GB", "10 GB pack left: 3.5 GB": the first is the pack's name. */
export function ofPack(said: readonly Said[], folded: string, text: string): void {
  for (const one of said) {
    if (
      one.partner !== null ||
      one.whole ||
      !isInName(one.quantity, one.clause.sentence.labels, text)
    )
      continue;
    one.label = null;
    one.settled = true;
  }
  for (const one of said) {
    const pack = packOf(one, said, folded);
    if (pack === null) continue;
    const { sentence } = one.clause;
    const states = sentence.labels.filter(({ role, weak }) => STATES.has(role) && !weak);
    const [label] = states;
    if (label === undefined || states.some(({ role }) => role !== label.role)) continue;
    if (label.end > one.quantity.start) continue;
    one.label = label;
    pack.label = null;
    pack.settled = true;
  }
}

const PACKS: ReadonlySet<Role> = new Set<Role>(['booster', 'bonus']);

/** "Booster 3 GB left 1.2 GB": nothing but the word between the two, and nothing behind. */
function isNamed(
  { labels, end }: Said['clause'],
  first: Quantity,
  { start, end: last }: Quantity,
  between: string,
): boolean {
  const word = labels.find((one) => one.start >= first.end && one.end <= start);
  if (word === undefined || !STATES.has(word.role) || word.weak) return false;
  if (between.trim().length !== word.end - word.start) return false;
  const said = labels.some((one) => STATES.has(one.role) && one.start >= last && one.end <= end);
  return (
    !said &&
    labels.some(
      ({ role, end: named }) =>
        PACKS.has(role) && named <= first.start && first.start - named <= NAME,
    )
  );
}

function packOf(one: Said, said: readonly Said[], folded: string): Said | null {
  const { quantity, clause } = one;
  if (quantity.kind !== 'data' || one.partner !== null || one.whole) return null;
  const [first, second, more] = clause.sentence.quantities.filter(({ kind }) => kind === 'data');
  if (second !== quantity || first === undefined || more !== undefined) return null;
  if (first.value < quantity.value) return null;
  const between = folded.slice(first.end, quantity.start);
  const named = isNamed(clause, first, quantity, between);
  if ((!COLON.test(between) && !named) || between.length > LONGEST) return null;
  if (BREAK.test(between.replace(COLON, '').trimEnd())) return null;
  const others = clause.sentence.labels.some(
    ({ role, weak, start }) =>
      OTHER.has(role) && !weak && start >= first.end && start < quantity.start,
  );
  const pack = said.find((other) => other.quantity === first);
  return others || pack === undefined || pack.partner !== null || pack.whole ? null : pack;
}
