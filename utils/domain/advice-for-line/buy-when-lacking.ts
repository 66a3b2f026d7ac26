import { cutNeed, type Need } from './need';
import type { Offer } from './offer';
import { type Bought, lackingFrom } from './served';
import type { Standing } from './standing';
import { cutsOf, type Rest, waysOnLine } from './ways-to-use';

export interface LineProblem {
  need: Need;
  standing: readonly Standing[];
  offers: readonly Offer[];
  rest: Rest | null;
}

const MOST = 60;

/**
 * One plan, bought again whenever something is lacking, as people do; null where that never suffices.
 * @param most purchases, where more are of no use
 * @param early bought once at this moment already
 */
export function buyWhenLacking(
  { need, standing, rest }: LineProblem,
  offer: Offer,
  most: number,
  early: number | null = null,
): Bought[] | null {
  const cut = cutNeed(need, cutsOf(waysOnLine(offer, rest), standing));
  const bought: Bought[] = early === null ? [] : [{ offer, at: early }];
  let last = Number.NEGATIVE_INFINITY;
  let inVain = 0;
  while (bought.length <= Math.min(MOST, most, offer.mostPurchases)) {
    const at = lackingFrom(cut, standing, bought);
    if (at === null) return bought;
    // What does not help the second time on one day does not help at all.
    inVain = at === last ? inVain + 1 : 0;
    if (inVain > 20) return null;
    last = at;
    bought.push({ offer, at });
  }
  return null;
}
