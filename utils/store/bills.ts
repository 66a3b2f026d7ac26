import type { IDBPTransaction, StoreNames } from 'idb';
import type { Connection } from '../domain/connection';
import type { Bill } from '../domain/model';
import { type KeptBill, mergeBill } from '../domain/receipts/kept-bill';
import { renewalOfBill } from '../domain/receipts/match-bill';
import { orderNumbersOf } from '../domain/receipts/order-numbers';
import type { Renewal } from '../domain/renewal';
import type { Schema } from './schema';

type Write = Pick<IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>, 'objectStore'>;

/** All bills of a connection, by the key's first half. */
const ofConnection = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

/**
 * Bills of a connection that was removed and is made anew under another id: they become its own, or
 * each of them would be there twice.
 */
async function adopt(
  write: Write,
  { id, address }: Connection,
  told: readonly Bill[],
): Promise<KeptBill[]> {
  const ids = new Set(told.map((bill) => bill.id));
  const connections = new Set(await write.objectStore('connections').getAllKeys());
  const bills = write.objectStore('bills');
  const orphans = (await bills.getAll()).filter(
    (bill) => bill.address === address && ids.has(bill.id) && !connections.has(bill.connectionId),
  );
  await Promise.all(orphans.map((bill) => bills.delete([bill.connectionId, bill.id])));
  return orphans.map((bill) => ({ ...bill, connectionId: id }));
}

/** Unmatched bills with the renewal that they belong to now, oldest first so that each finds its own. */
function matchBills(
  bills: readonly KeptBill[],
  renewals: readonly Renewal[],
  orders: ReadonlyMap<string, readonly string[]>,
): KeptBill[] {
  const matched = bills.filter(({ renewalId }) => renewalId !== null);
  const taken = new Set(matched.flatMap(({ renewalId }) => renewalId ?? []));
  const numbers = new Set(matched.flatMap(({ number }) => number ?? []));
  return bills
    .filter(({ renewalId, byHand }) => renewalId === null && byHand !== true)
    .sort((a, b) => (a.issuedAt ?? 0) - (b.issuedAt ?? 0))
    .flatMap((bill) => {
      // The same bill under another id takes no second attempt.
      if (bill.number !== null && numbers.has(bill.number)) return [];
      const renewalId = renewalOfBill(bill, renewals, orders, taken);
      if (renewalId === null) return [];
      taken.add(renewalId);
      if (bill.number !== null) numbers.add(bill.number);
      return [{ ...bill, renewalId }];
    });
}

/** Matches what is matched to nothing yet, within a transaction. */
export async function matchKeptBills(write: Write, connectionId: string): Promise<void> {
  const store = write.objectStore('bills');
  const bills = await store.getAll(ofConnection(connectionId));
  if (bills.every(({ renewalId }) => renewalId !== null)) return;
  const renewals = await write.objectStore('renewals').index('connectionId').getAll(connectionId);
  const receipts = await write.objectStore('receipts').getAll();
  const matched = matchBills(bills, renewals, orderNumbersOf(renewals, receipts));
  await Promise.all(matched.map((bill) => store.put(bill)));
}

/** Writes what a poll told of bills, within its transaction: new ones, and those that changed. */
export async function keepBills(
  write: Write,
  connection: Connection,
  told: readonly Bill[],
  now: number,
): Promise<void> {
  if (told.length > 0) {
    const { id: connectionId, name: provider, address } = connection;
    const store = write.objectStore('bills');
    const own = await store.getAll(ofConnection(connectionId));
    const known = new Map(own.map((bill) => [bill.id, bill]));
    const isNew = told.some(({ id }) => !known.has(id));
    const adopted = isNew ? await adopt(write, connection, told) : [];
    const before = new Map([...adopted.map((bill) => [bill.id, bill] as const), ...known]);
    const after = new Map<string, KeptBill>();
    for (const bill of told) {
      const earlier = after.get(bill.id) ?? before.get(bill.id);
      after.set(bill.id, mergeBill(earlier, bill, { connectionId, provider, address }, now));
    }
    const changed = [...after.values()].filter(
      (bill) => JSON.stringify(bill) !== JSON.stringify(known.get(bill.id)),
    );
    await Promise.all(changed.map((bill) => store.put(bill)));
  }
  await matchKeptBills(write, connection.id);
}
