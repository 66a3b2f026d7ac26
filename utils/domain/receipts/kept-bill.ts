import type { Bill } from '../model';

/** A bill that a provider told, kept for good under its connection and id. */
export interface KeptBill extends Bill {
  connectionId: string;
  /** As the connection was called when it was last told: the name outlives the connection. */
  provider: string;
  /** Where it was told: a connection that is made anew finds its old bills by it. */
  address: string;
  /** By our clock. */
  firstSeenAt: number;
  /** The renewal that it belongs to; it may be gone with its line. */
  renewalId: string | null;
  /** The user said to which renewal it belongs, or that it belongs to none: no rule says otherwise. */
  byHand?: true;
}

/** What a provider leaves out later on it has not taken back. */
const told = (bill: Bill): Partial<Bill> =>
  Object.fromEntries(Object.entries(bill).filter(([, value]) => value !== null));

/** A bill as it is told now, over what was known of it. */
export function mergeBill(
  before: KeptBill | undefined,
  bill: Bill,
  from: Pick<KeptBill, 'connectionId' | 'provider' | 'address'>,
  now: number,
): KeptBill {
  if (before === undefined) return { ...bill, ...from, firstSeenAt: now, renewalId: null };
  return { ...before, ...told(bill), ...from };
}
