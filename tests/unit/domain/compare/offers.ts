import { type Compared, compareOffers } from '../../../../utils/domain/compare/compare-offers';
import type { Need } from '../../../../utils/domain/compare/need';
import type { Offer } from '../../../../utils/domain/compare/offer';
import type { Plan } from '../../../../utils/domain/model';
import type { Rate } from '../../../../utils/domain/rates';
import { aCharge, aPlan, NOW } from '../../../support/builders';

/** Nothing is known of what is needed. */
export const aNeed = (parts: Partial<Need> = {}): Need => ({ perDay: null, p: null, ...parts });

export const anOffer = (plan: Partial<Plan> = {}, parts: Partial<Offer> = {}): Offer => ({
  plan: aPlan(plan),
  connectionId: 'nippon',
  seller: 'Nippon Mobile',
  forLine: true,
  now: NOW,
  ...parts,
});

/** A plan that costs so much and nothing besides. */
export const costs = (minor: number, parts: Partial<Plan> = {}): Partial<Plan> => ({
  charges: [aCharge({ minor })],
  ...parts,
});

export function compared(
  plan: Partial<Plan>,
  need: Partial<Need> = {},
  rates: readonly Rate[] = [],
  wanted: string | null = null,
): Compared {
  const [row] = compareOffers([anOffer(plan)], aNeed(need), wanted, rates).rows;
  if (row === undefined) throw new Error('nothing compared');
  return row;
}
