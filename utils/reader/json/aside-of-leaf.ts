import { asideOf, type Groups } from '../judge/context';
import type { Role } from '../lexicon/role';
import type { Quantity } from '../tokens/token';
import type { Card } from './card';
import { factsOf } from './card-facts';
import { holdsUse, tellsUse } from './card-use';
import { isPlainAmount } from './said-of';

const NONE: ReadonlySet<Role> = new Set();
const PRICES: ReadonlySet<Role> = new Set<Role>(['price']);
const FOR_SALE: ReadonlySet<Role> = new Set<Role>(['price', 'offer']);

/** Something with a price and no use is for sale; what tells of use is one's own, offer or not. */
export function asideOfLeaf(
  groups: Groups,
  card: Card,
  key: string,
  { kind }: Quantity,
): Role | null {
  const use =
    tellsUse(card) ||
    (kind === 'date' && holdsUse(card)) ||
    (isPlainAmount(key) && card.parent !== null && tellsUse(card.parent));
  const said = asideOf(groups.slice(0, 1), use ? PRICES : NONE);
  if (said !== null) return said;
  const around = asideOf(groups.slice(1), use ? FOR_SALE : NONE);
  if (around !== null) return around;
  return card.inArray && factsOf(card).priced && !holdsUse(card) ? 'price' : null;
}
