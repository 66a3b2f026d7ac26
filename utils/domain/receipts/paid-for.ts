import type { Money } from '../model';
import type { Renewal } from '../renewal';
import type { Entry } from './entries';
import type { Group } from './group-kept';
import type { KeptBill } from './kept-bill';
import { fits } from './match-bill';
import { paidOfBill } from './paid-of-bill';
import type { Receipt } from './receipt';
import { sumByCurrency } from './sum-by-currency';

/** The same number over the same amount is the same bill, told twice. */
function paidOfBills(bills: readonly KeptBill[]): Money[] {
  const payments = new Map<string, Money>();
  for (const bill of bills) {
    const paid = paidOfBill(bill);
    const { id, number } = bill;
    if (paid !== null) payments.set(`${number ?? id} ${paid.currency} ${paid.minor}`, paid);
  }
  return [...payments.values()];
}

/** Several receipts of one payment say one amount; other orders and other amounts are other payments. */
function paidOfReceipts(receipts: readonly Receipt[]): Money[] {
  const payments = new Map<string, Money>();
  for (const { amount, orderNumber } of receipts) {
    if (amount === null) continue;
    payments.set(`${orderNumber.trim().toLowerCase()} ${amount.currency} ${amount.minor}`, amount);
  }
  // One without a number is told again by one that has it.
  const numbered = [...payments].filter(([key]) => !key.startsWith(' '));
  const bare = [...payments].filter(
    ([key]) => key.startsWith(' ') && !numbered.some(([other]) => other.endsWith(key)),
  );
  return [...numbered, ...bare].map(([, amount]) => amount);
}

/** The bill that the provider calls paid for it: does it count elsewhere, because the user says so? */
const countsElsewhere = (renewal: Renewal, bills: readonly KeptBill[]): boolean =>
  bills.some(
    ({ connectionId, number, id, renewalId }) =>
      connectionId === renewal.connectionId &&
      (number ?? id) === renewal.paid?.number &&
      renewalId !== renewal.id,
  );

/**
 * What was paid for a purchase, and who says so.
 * @param loose bills that could be of several renewals
 * @param all every bill there is
 */
export function paidFor(
  { renewal, bills, receipts }: Group,
  loose: readonly KeptBill[],
  all: readonly KeptBill[],
): Pick<Entry, 'paid' | 'paidBy'> {
  const billed = paidOfBills(bills);
  if (billed.length > 0) return { paid: sumByCurrency(billed), paidBy: 'bill' };
  const typed = receipts.filter(({ fromRenewal }) => fromRenewal !== true);
  const noted = paidOfReceipts(typed.length > 0 ? typed : receipts);
  if (noted.length > 0) {
    const paidBy = typed.length > 0 ? 'receipt' : 'shown';
    return { paid: sumByCurrency(noted), paidBy };
  }
  const nothing: Pick<Entry, 'paid' | 'paidBy'> = { paid: [], paidBy: 'nobody' };
  // Its bill is among those that could be of several: it is counted there.
  if (renewal === null || loose.some((bill) => fits(bill, renewal))) return nothing;
  const { price, state, paid } = renewal;
  if (paid?.amount && !countsElsewhere(renewal, all))
    return { paid: [paid.amount], paidBy: 'bill' };
  return state === 'confirmed' && price !== null ? { paid: [price], paidBy: 'shown' } : nothing;
}
