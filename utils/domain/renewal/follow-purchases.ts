import { reviewOrders } from '../alerts/review-orders';
import { reviewRenewal } from '../alerts/review-renewal';
import type { Line } from '../connection';
import { changesOf } from '../line-baseline';
import type { Poll } from '../model';
import type { PartsOfLines } from '../parts-of-lines';
import type { Before } from '../reduce';
import type { Renewal } from '../renewal';
import { followLine } from './follow-line';
import { renewedElsewhere } from './renewed-elsewhere';

/**
 * Attempts one step further, line by line, and what was bought behind their back.
 * @param taken lines of which an answer was taken
 * @returns those that changed, and new ones
 */
function followRenewals(
  before: Pick<Before, 'renewals'>,
  parts: PartsOfLines,
  taken: Line[],
  poll: Poll,
  now: number,
  providerNow: number,
): Renewal[] {
  const orders = poll.orders ?? null;
  const bills = poll.bills ?? [];
  const known = new Set(before.renewals);
  return taken
    .flatMap((line) => {
      const { renewals: own, lines } = parts.of(line.key);
      const answer = { reading: line.reading, orders, bills };
      const after = followLine(own, answer, now, providerNow);
      const [previous] = lines;
      if (previous === undefined) return after;
      const evidence = changesOf(previous, line.reading);
      const bought = renewedElsewhere(previous, line, evidence, own, answer, now, providerNow);
      return bought === null ? after : [...after, bought];
    })
    .filter((renewal) => !known.has(renewal));
}

/** What is done about whatever was bought, and for nothing else; loaded for that alone. */
export const followPurchases = { followRenewals, reviewOrders, reviewRenewal };
