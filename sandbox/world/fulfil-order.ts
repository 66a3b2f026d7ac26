import type { Bill } from './bill';
import type { Order } from './order';
import { drawn } from './random';
import { topUp } from './top-up';
import { MINUTE } from './units';
import { lineOf, offeringOf, type World, withLine } from './world';

const withOrder = (world: World, changed: Order): World => ({
  ...world,
  orders: world.orders.map((order) => (order.id === changed.id ? changed : order)),
});

function withReceipt(world: World, order: Order, at: number): World {
  if (world.bills.some((bill) => bill.order === order.id)) return world;
  const receipt: Bill = {
    id: `receipt-${order.id}`,
    line: order.line,
    subject: offeringOf(world, order).name,
    billedAt: at,
    dueAt: at,
    total: order.total,
    remaining: 0,
    charges: order.charges,
    order: order.id,
  };
  return { ...world, bills: [...world.bills, receipt] };
}

/** The payment came through: a receipt is written and activation begins. */
export function payOrder(world: World, order: Order, at: number): World {
  const { from, to } = offeringOf(world, order).usualActivation;
  const delay = Math.round((from + drawn(world.seed, order.id) * (to - from)) * MINUTE);
  const paid: Order = { ...order, state: 'inProgress', activatesAt: at + delay };
  return withReceipt(withOrder(world, paid), paid, at);
}

/** The order takes effect: the line gets what was bought. */
export function completeOrder(world: World, order: Order, at: number): World {
  const { activatesAt: _, ...rest } = order;
  const done: Order = { ...rest, state: 'completed', completedAt: at };
  const after = withReceipt(withOrder(world, done), done, at);
  return withLine(after, topUp(lineOf(world, order), offeringOf(world, order), at));
}

/** The order comes to nothing. */
export function failOrder(world: World, order: Order): World {
  const { activatesAt: _, ...rest } = order;
  return withOrder(world, { ...rest, state: 'failed' });
}

/** Whether the operator may still decide the order either way. */
export const isOpen = ({ state }: Order): boolean =>
  state === 'acknowledged' || state === 'pending' || state === 'inProgress';
