import type { Bill, Order } from '../model';
import type { Renewal } from '../renewal';
import { isFresh, openedThere } from '../renewal';
import { HOUR } from '../time';
import { hear } from './follow-renewal';
import { isFact, wordsOfProvider } from './proofs';

/** Whoever takes longer to put a purchase into effect leaves its order untold. */
const ORDERED_WITHIN = 12 * HOUR;

/** Done, of its line, placed before its effect was seen, and no other attempt's. */
function ordersBehind(renewal: Renewal, orders: readonly Order[], others: readonly Renewal[]) {
  const { id, connectionId, lineKey, overdueAt } = renewal;
  const taken = new Set(
    others.filter((each) => each.id !== id).flatMap((each) => each.orders?.map((one) => one.id)),
  );
  const since = openedThere(renewal) - ORDERED_WITHIN;
  return orders.filter(
    ({ id: orderId, lineId, placedAt, state }) =>
      state === 'done' &&
      `${connectionId}/${lineId}` === lineKey &&
      placedAt !== null &&
      placedAt >= since &&
      placedAt <= overdueAt &&
      !taken.has(orderId),
  );
}

/**
 * What the provider says of a purchase that was made elsewhere: its orders may be asked for only after
 * its effect was seen.
 * @param renewals those of its line
 */
export function hearElsewhere(
  renewal: Renewal,
  { orders, bills }: { orders: readonly Order[] | null; bills: Bill[] },
  renewals: readonly Renewal[],
  now: number,
): Renewal {
  if (orders === null || !isFresh(renewal, now)) return renewal;
  const heard = hear(renewal, { orders: ordersBehind(renewal, orders, renewals), bills });
  if (heard === renewal) return renewal;
  return { ...heard, evidence: [...heard.evidence.filter(isFact), ...wordsOfProvider(heard)] };
}
