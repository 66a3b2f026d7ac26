import type { Money } from '../model';
import type { Renewal } from '../renewal';
import type { Kept } from './group-kept';
import { groupKept } from './group-kept';
import type { KeptBill } from './kept-bill';
import { paidFor } from './paid-for';
import { paidOfBill } from './paid-of-bill';
import type { Receipt } from './receipt';

/** One purchase with all that is kept of it: an attempt, its bills, the user's receipts. */
export interface Entry {
  key: string;
  /** `2026-11-21`, on the user's own calendar. */
  date: string;
  renewal: Renewal | null;
  bills: KeptBill[];
  receipts: Receipt[];
  connectionId: string | null;
  /** The provider's clock minus ours, which its bills go by; 0 where it is unknown or no longer asked. */
  clockOffset: number;
  lineKey: string | null;
  /** Empty where nobody says. */
  provider: string;
  line: string;
  what: string;
  /** What counts as spent, by currency; empty: nothing is known to be paid. */
  paid: Money[];
  /** Who says so. `shown`: the price at the checkout of a renewal that took effect. */
  paidBy: 'bill' | 'receipt' | 'shown' | 'nobody';
}

/** Orders what is of the same day. */
const momentOf = ({ renewal, bills, receipts }: Entry): number =>
  renewal?.openedAt ?? bills[0]?.issuedAt ?? receipts[0]?.addedAt ?? 0;

/**
 * Everything that was bought, newest first, each with what is kept of it and what was paid. An amount
 * is taken from the bill, else from the user's receipts, else from the price that was shown if the
 * renewal took effect: never from two of them.
 * @param dateOf the user's own calendar
 */
export function toEntries(kept: Kept, dateOf: (at: number) => string): Entry[] {
  const lines = new Map(kept.lines.map((line) => [line.key, line.reading.name]));
  const connections = new Map(kept.connections.map((each) => [each.id, each]));
  const loose = kept.bills.filter(
    (bill) => bill.renewalId === null && bill.byHand !== true && (paidOfBill(bill)?.minor ?? 0) > 0,
  );
  return groupKept(kept)
    .map((each): Entry => {
      const { renewal, bills, receipts } = each;
      const receipt = receipts.find(({ renewalId }) => renewalId !== null) ?? receipts[0];
      const bill = bills[0];
      const lineKey = renewal?.lineKey ?? receipt?.lineKey ?? null;
      const connectionId =
        renewal?.connectionId ?? bill?.connectionId ?? receipt?.connectionId ?? null;
      const connection = connections.get(connectionId ?? '');
      const at = renewal?.openedAt ?? bill?.issuedAt ?? bill?.dueAt ?? bill?.firstSeenAt;
      return {
        ...each,
        ...paidFor(each, loose, kept.bills),
        date: at === undefined ? (receipt?.date ?? '') : dateOf(at),
        connectionId,
        clockOffset: connection?.status.clockOffset ?? 0,
        lineKey,
        line: lines.get(lineKey ?? '') ?? receipt?.line ?? '',
        provider: connection?.name ?? bill?.provider ?? receipt?.provider ?? '',
        what: renewal?.planName ?? receipt?.what ?? '',
      };
    })
    .sort((a, b) => (a.date === b.date ? momentOf(b) - momentOf(a) : a.date > b.date ? -1 : 1));
}
