import type { Renewal } from '../renewal';
import { openedThere } from '../renewal';
import { DAY, MINUTE } from '../time';
import type { KeptBill } from './kept-bill';
import { namesOrder } from './names-order';

/** Some bills tell their day alone, and that begins before the checkout was opened. */
const BEFORE = DAY;
/** Who has not paid three days after opening the checkout opened it again. */
const AFTER = 3 * DAY;
/** Clocks that are nearly right. */
const SKEW = 5 * MINUTE;

type Attempt = Pick<
  Renewal,
  'id' | 'connectionId' | 'lineKey' | 'openedAt' | 'openedThere' | 'price'
>;

const latest = <One extends Attempt>(attempts: readonly One[]): One | undefined =>
  attempts.reduce<One | undefined>(
    (best, next) => (best === undefined || next.openedAt > best.openedAt ? next : best),
    undefined,
  );

/** Could this be the bill of that attempt, by its amount and by when it came? */
export function fits(bill: KeptBill, attempt: Attempt): boolean {
  const { amount, issuedAt, firstSeenAt } = bill;
  const { price, openedAt } = attempt;
  if (bill.connectionId !== attempt.connectionId || amount === null || price === null) return false;
  if (amount.currency !== price.currency || amount.minor !== price.minor) return false;
  // What was there before the checkout opened is not its bill.
  if (firstSeenAt <= openedAt || issuedAt === null) return false;
  const opened = openedThere(attempt);
  return issuedAt >= opened - BEFORE && issuedAt <= opened + AFTER;
}

/**
 * The renewal that a bill belongs to, by this rule and no other: the bill names an order that is known
 * to be the renewal's; or amount, currency and date fit the attempts of one line alone, and then it is
 * the last of them before the bill. Attempts that have a bill take no second one. Otherwise null.
 * @param orders numbers of each attempt's orders, by its id
 * @param taken ids of attempts that have a bill
 */
export function renewalOfBill(
  bill: KeptBill,
  attempts: readonly Attempt[],
  orders: ReadonlyMap<string, readonly string[]>,
  taken: ReadonlySet<string>,
): string | null {
  const own = attempts.filter(({ connectionId }) => connectionId === bill.connectionId);
  const named = own.filter(({ id }) => orders.get(id)?.some((order) => namesOrder(bill, order)));
  if (named.length > 0) return named.length === 1 ? (named[0]?.id ?? null) : null;
  const fitting = own.filter((attempt) => !taken.has(attempt.id) && fits(bill, attempt));
  if (new Set(fitting.map(({ lineKey }) => lineKey)).size !== 1) return null;
  const { issuedAt } = bill;
  const before = fitting.filter(
    (attempt) => issuedAt !== null && openedThere(attempt) <= issuedAt + SKEW,
  );
  return latest(before.length > 0 ? before : fitting)?.id ?? null;
}
