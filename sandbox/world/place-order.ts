import { completeOrder, payOrder } from './fulfil-order';
import type { Order, OrderState, PaymentMethod } from './order';
import { allIn, pricesAt } from './price';
import type { Purchase } from './purchase';
import type { World } from './world';

/** How a payment may turn out at the checkout. */
export const paymentOutcomes = ['succeed', 'fail', 'pending'] as const;

/** … and what else may become of an order: received only, or in effect at once. */
export const outcomes = [...paymentOutcomes, 'acknowledge', 'complete'] as const;
export type Outcome = (typeof outcomes)[number];

const unpaid: Readonly<Partial<Record<Outcome, OrderState>>> = {
  fail: 'failed',
  acknowledge: 'acknowledged',
};

/** Places an order at the price of the moment and settles its payment as `outcome` says. */
export function placeOrder(
  world: World,
  { line, offering }: Purchase,
  method: PaymentMethod,
  outcome: Outcome,
  at: number,
): { readonly world: World; readonly id: string } {
  const id = `LEB-${String(world.orders.length + 1).padStart(6, '0')}`;
  const charges = pricesAt(offering.prices, at);
  const order: Order = {
    id,
    line: line.id,
    offering: offering.id,
    method,
    state: unpaid[outcome] ?? 'pending',
    placedAt: at,
    charges,
    total: { amount: allIn(charges), currency: offering.currency },
  };
  const placed = { ...world, orders: [...world.orders, order] };
  if (outcome === 'succeed') return { world: payOrder(placed, order, at), id };
  if (outcome === 'complete') return { world: completeOrder(placed, order, at), id };
  return { world: placed, id };
}
