import type { Bill, Order, Reading } from '../model';
import { namesOrder } from '../receipts/names-order';
import { paidOfBill } from '../receipts/paid-of-bill';
import type { Proof, Renewal, RenewalState } from '../renewal';
import { isFresh, isPending, openedThere, withoutTab } from '../renewal';
import { DAY, MINUTE } from '../time';
import { findProofs, isVisible, lacksOf, wordsOfProvider } from './proofs';

/** After this long without effect nobody is waiting any more. */
const CLOSED_AFTER = 7 * DAY;

/** Whoever has not come back by then has left the tab open. */
const LEFT_OPEN_AFTER = 10 * MINUTE;

/** What a good answer says that may be about an attempt. */
export interface Seen {
  reading: Reading;
  /** Of this attempt alone. */
  orders: Order[];
  /** The provider tells its orders, and none of them can be of this attempt. */
  noOrder: boolean;
  bills: Bill[];
}

/** Keeps what the provider says of the attempt's own orders. What is no longer listed stays known. */
export function hear(renewal: Renewal, { orders, bills }: Pick<Seen, 'orders' | 'bills'>): Renewal {
  if (orders.length === 0) return renewal;
  const now = new Map((renewal.orders ?? []).map((order) => [order.id, order]));
  for (const { id, state, placedAt, note } of orders) now.set(id, { id, state, placedAt, note });
  const all = [...now.values()].sort((a, b) => (a.placedAt ?? 0) - (b.placedAt ?? 0));
  const own = bills.find(
    (bill) => all.some(({ id }) => namesOrder(bill, id)) && (paidOfBill(bill)?.minor ?? 0) > 0,
  );
  if (own === undefined) return { ...renewal, orders: all };
  const paid = { number: own.number ?? own.id, amount: paidOfBill(own) };
  return { ...renewal, orders: all, paid };
}

const closed = (renewal: Renewal, state: RenewalState, now: number): Renewal => ({
  ...withoutTab(renewal),
  state,
  closedAt: now,
});

export function confirm(renewal: Renewal, proofs: Proof[], reading: Reading, now: number): Renewal {
  const evidence = [...proofs, ...wordsOfProvider(renewal)];
  const lacks = lacksOf(renewal, evidence, reading);
  const { lacks: _, ...rest } = closed(renewal, 'confirmed', now);
  return { ...rest, evidence, ...(lacks.length === 0 ? {} : { lacks }) };
}

/** What was still lacking may come later, and is no second renewal. */
function complete(renewal: Renewal, { reading }: Seen, now: number): Renewal {
  if (renewal.lacks === undefined || !isFresh(renewal, now)) return renewal;
  const proofs = findProofs(renewal, reading);
  if (proofs.length === 0) return renewal;
  return { ...confirm(renewal, proofs, reading, now), closedAt: renewal.closedAt };
}

/** The orders as they stand decide; a new one after a failure opens the attempt again. */
function byOrders(renewal: Renewal, reading: Reading, now: number): Renewal {
  const last = renewal.orders?.at(-1);
  if (last === undefined) return renewal;
  if (last.state === 'failed') {
    return renewal.state === 'failed' ? renewal : closed(renewal, 'failed', now);
  }
  if (last.state === 'done' && !isVisible(renewal, reading)) {
    return confirm(renewal, [], reading, now);
  }
  if (renewal.state !== 'failed') return renewal;
  const since = openedThere(renewal);
  const again = (last.placedAt ?? since) - since;
  return {
    ...renewal,
    state: 'waiting',
    closedAt: null,
    overdueAt: renewal.overdueAt + Math.max(0, again),
  };
}

function byTime(renewal: Renewal, { noOrder }: Seen, now: number, providerNow: number): Renewal {
  if (renewal.state === 'failed') return renewal;
  if (now - renewal.openedAt >= CLOSED_AFTER) return closed(renewal, 'given-up', now);
  if (isPending(renewal) && providerNow >= renewal.overdueAt) {
    const unpaid = renewal.left?.how === 'closed' && noOrder && renewal.orders === undefined;
    if (unpaid) return { ...closed(renewal, 'given-up', now), notOrdered: true };
    return { ...renewal, state: 'overdue' };
  }
  if (renewal.state === 'opened' && now - renewal.openedAt >= LEFT_OPEN_AFTER) {
    return { ...renewal, state: 'waiting', left: { how: 'open', at: now } };
  }
  return renewal;
}

/**
 * What a good answer says about an attempt. In effect by facts: validity moved, an allowance grew, a
 * bucket or the product is new; by the provider's word alone only where no reading could show it.
 * Overdue and given up, too, need a reading that still shows nothing: after a week's sleep the clock
 * alone knows nothing.
 */
export function followRenewal(
  renewal: Renewal,
  seen: Seen,
  now: number,
  providerNow: number,
): Renewal {
  if (renewal.state === 'given-up') {
    return renewal.supersededBy === undefined ? renewal : hear(renewal, seen);
  }
  const heard = hear(renewal, seen);
  if (renewal.state === 'confirmed') return complete(heard, seen, now);
  if (renewal.state === 'failed' && !isFresh(renewal, now)) return renewal;
  const proofs = findProofs(heard, seen.reading);
  if (proofs.length > 0) return confirm(heard, proofs, seen.reading, now);
  const decided = byOrders(heard, seen.reading, now);
  return decided.state === 'confirmed' ? decided : byTime(decided, seen, now, providerNow);
}
