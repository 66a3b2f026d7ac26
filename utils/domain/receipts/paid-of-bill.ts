import type { Bill, Money } from '../model';

/** Words of TMF678 and of websites for a bill that is paid, where what remains is not told. */
const PAID = /^(?:settled|paid|closed|completed)$/i;

/** What was paid of a bill; null where nothing was, or nobody says. */
export function paidOfBill({ amount, remaining, state }: Bill): Money | null {
  if (amount === null) return null;
  if (remaining === null) return PAID.test(state ?? '') ? amount : null;
  // Owed in another currency than billed: how much of it is paid nobody can tell.
  if (remaining.currency !== amount.currency) return remaining.minor === 0 ? amount : null;
  const minor = amount.minor - remaining.minor;
  return minor === 0 ? null : { minor, currency: amount.currency };
}

export type BillState = 'paid' | 'unpaid' | 'overdue' | 'unknown';

/** @param now by the provider's clock, as what is due */
export function billState(bill: Bill, now: number): BillState {
  const { remaining, state, dueAt } = bill;
  if (remaining === null) return PAID.test(state ?? '') ? 'paid' : 'unknown';
  if (remaining.minor <= 0) return 'paid';
  return dueAt !== null && dueAt < now ? 'overdue' : 'unpaid';
}
