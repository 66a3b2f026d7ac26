import type { Order } from '../model';
import type { Renewal } from '../renewal';
import { openedThere } from '../renewal';
import { DAY, MINUTE } from '../time';

/** Clocks that are nearly right. */
const SKEW = MINUTE;
/** Who has not paid three days after opening the checkout opened it again. */
const AFTER = 3 * DAY;

/**
 * The attempt that an order was placed through: the last one at its line before it. An order that
 * names another line, or none, is nobody's.
 */
export function attemptOfOrder(
  { lineId, placedAt }: Order,
  attempts: readonly Renewal[],
): Renewal | null {
  if (lineId === null || placedAt === null) return null;
  const fitting = attempts.filter((attempt) => {
    const { connectionId, lineKey, elsewhere } = attempt;
    const since = placedAt - openedThere(attempt);
    const own = lineKey === `${connectionId}/${lineId}` && !elsewhere;
    return own && since >= -SKEW && since <= AFTER;
  });
  const before = fitting.filter((attempt) => openedThere(attempt) <= placedAt);
  const chosen = before.length > 0 ? before : fitting;
  return chosen.toSorted((a, b) => openedThere(a) - openedThere(b)).at(-1) ?? null;
}

/** Is there nothing among the orders that could be this attempt's, however wrong a clock is? */
export const isWithoutOrder = (attempt: Renewal, orders: readonly Order[]): boolean =>
  !orders.some(
    ({ lineId, placedAt }) =>
      (lineId === null || attempt.lineKey === `${attempt.connectionId}/${lineId}`) &&
      (placedAt === null || placedAt >= openedThere(attempt) - DAY),
  );
