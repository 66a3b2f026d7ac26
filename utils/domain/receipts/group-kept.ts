import type { Connection, Line } from '../connection';
import type { Renewal } from '../renewal';
import type { Entry } from './entries';
import type { KeptBill } from './kept-bill';
import { namesOrder, sameOrder } from './names-order';
import type { Receipt } from './receipt';

/** What entries are made from. */
export interface Kept {
  renewals: readonly Renewal[];
  bills: readonly KeptBill[];
  receipts: readonly Receipt[];
  lines: readonly Line[];
  connections: readonly Pick<Connection, 'id' | 'name' | 'status'>[];
}

/** One purchase, as far as it is told what belongs together. */
export type Group = Pick<Entry, 'key' | 'renewal' | 'bills' | 'receipts'>;

/** Renewals with what belongs to them; what belongs to none is put together by order number. */
export function groupKept({ renewals, bills, receipts }: Kept): Group[] {
  const groups = new Map<string, Group>();
  const under = (key: string): Group => {
    const known = groups.get(key) ?? { key, renewal: null, bills: [], receipts: [] };
    groups.set(key, known);
    return known;
  };
  for (const renewal of renewals) under(renewal.id).renewal = renewal;
  // Some providers list one bill twice, under two ids; its number is the same.
  const printed = (bill: KeptBill): string => `bill ${bill.connectionId} ${bill.number ?? bill.id}`;
  const owners = new Map(bills.map((bill) => [printed(bill), bill.renewalId]));
  for (const bill of bills) if (bill.renewalId) owners.set(printed(bill), bill.renewalId);
  for (const bill of bills) {
    under(bill.renewalId ?? owners.get(printed(bill)) ?? printed(bill)).bills.push(bill);
  }
  for (const receipt of receipts) {
    const { renewalId, orderNumber, connectionId } = receipt;
    if (renewalId !== null) {
      under(renewalId).receipts.push(receipt);
      continue;
    }
    const about = [...groups.values()].find(
      (each) =>
        each.renewal === null &&
        (each.bills.some(
          (bill) => bill.connectionId === connectionId && namesOrder(bill, orderNumber),
        ) ||
          each.receipts.some(
            (other) =>
              other.connectionId === connectionId && sameOrder(other.orderNumber, orderNumber),
          )),
    );
    (about ?? under(`receipt ${receipt.id}`)).receipts.push(receipt);
  }
  return [...groups.values()];
}
