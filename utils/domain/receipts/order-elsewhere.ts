import type { Renewal } from '../renewal';
import type { KeptBill } from './kept-bill';
import { namesOrder, sameOrder } from './names-order';
import type { Receipt } from './receipt';

/** What an order number belongs to already. */
export interface OrderOwner {
  /** Names; empty where nobody knows them. */
  line: string;
  what: string;
  /** `2026-11-21`, or a moment. */
  at: string | number;
}

type Typed = Pick<Receipt, 'id' | 'renewalId' | 'lineKey' | 'orderNumber'>;

/**
 * To what else an order number belongs: another renewal, or another line's receipt. Null: it is free.
 * @param nameOf the line's name by its key
 */
export function orderElsewhere(
  typed: Typed,
  kept: { renewals: readonly Renewal[]; bills: readonly KeptBill[]; receipts: readonly Receipt[] },
  nameOf: (lineKey: string) => string,
): OrderOwner | null {
  const { id, renewalId, lineKey, orderNumber } = typed;
  const other = kept.receipts.find(
    (receipt) =>
      receipt.id !== id &&
      sameOrder(receipt.orderNumber, orderNumber) &&
      (receipt.renewalId !== renewalId || receipt.lineKey !== lineKey) &&
      // By itself it may belong to either.
      (receipt.renewalId !== null || receipt.lineKey !== null),
  );
  if (other !== undefined) {
    const line = other.lineKey === null ? other.line : nameOf(other.lineKey) || other.line;
    return { line, what: other.what, at: other.date };
  }
  const bill = kept.bills.find(
    (each) =>
      each.renewalId !== null && each.renewalId !== renewalId && namesOrder(each, orderNumber),
  );
  const renewal = kept.renewals.find(
    (each) =>
      each.id !== renewalId &&
      (each.id === bill?.renewalId ||
        each.orders?.some((order) => sameOrder(order.id, orderNumber))),
  );
  if (renewal === undefined) return null;
  return { line: nameOf(renewal.lineKey), what: renewal.planName, at: renewal.openedAt };
}
