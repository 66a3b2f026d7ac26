import { inArrears } from './bill';
import { isExpired, type Line } from './line';
import type { Offering } from './offering';
import { findLine, findOffering, offeringOf, type World } from './world';

export type Refusal =
  | 'unknown-line'
  | 'unknown-offering'
  | 'not-sold'
  | 'new-customers-only'
  | 'other-kind-of-line'
  | 'nothing-to-boost'
  | 'bought-enough'
  | 'in-arrears';

export interface Purchase {
  readonly line: Line;
  readonly offering: Offering;
}

const timesBought = ({ orders }: World, lineId: string, offeringId: string): number =>
  orders.filter(
    ({ line, offering, state }) => line === lineId && offering === offeringId && state !== 'failed',
  ).length;

/** What a line may buy at `at`, or why it may not. */
export function findPurchase(
  world: World,
  lineId: string,
  offeringId: string,
  at: number,
): Purchase | { readonly refused: Refusal } {
  const line = findLine(world, lineId);
  if (!line) return { refused: 'unknown-line' };
  const offering = findOffering(world, offeringId);
  if (!offering) return { refused: 'unknown-offering' };
  if (!offering.sold) return { refused: 'not-sold' };
  if (offering.newCustomersOnly) return { refused: 'new-customers-only' };
  if (offering.category !== offeringOf(world, line).category) {
    return { refused: 'other-kind-of-line' };
  }
  if (offering.topUpEffect === 'adds' && isExpired(line, at))
    return { refused: 'nothing-to-boost' };
  if (timesBought(world, lineId, offeringId) >= (offering.terms.maxPurchases ?? Infinity)) {
    return { refused: 'bought-enough' };
  }
  if (inArrears(world.bills, line.id, at) > 0) return { refused: 'in-arrears' };
  return { line, offering };
}
