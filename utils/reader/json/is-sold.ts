import { type Card, outwards } from './card';
import { factsOf } from './card-facts';
import { holdsUse } from './card-use';

/** An element of a list, or something within it, that names a price and no use: it may be bought. */
export function isSold(card: Card): boolean {
  for (const at of outwards(card)) {
    if (holdsUse(at)) return false;
    if (at.inArray) return factsOf(at).priced;
  }
  return false;
}
