import type { IDBPTransaction, StoreNames } from 'idb';
import type { Receipt } from '../domain/receipts/receipt';
import type { Renewal } from '../domain/renewal';
import type { Schema } from './schema';

type Write = Pick<IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>, 'objectStore'>;

/** `2026-11-21`, on the user's own calendar. */
function dateOf(at: number): string {
  const day = new Date(at);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/**
 * Before renewals go with their lines: what was bought stays as a receipt, with the names that it had.
 * That is every renewal that took effect, and every one that a bill is of.
 */
export async function keepReceiptsOf(write: Write, renewalIds: readonly string[]): Promise<void> {
  if (renewalIds.length === 0) return;
  const receipts = await write.objectStore('receipts').getAll();
  const bills = await write.objectStore('bills').getAll();
  const documented = new Set(receipts.map(({ renewalId }) => renewalId));
  const billed = new Set(bills.map(({ renewalId }) => renewalId));
  for (const id of renewalIds) {
    const renewal = await write.objectStore('renewals').get(id);
    if (renewal === undefined || documented.has(id)) continue;
    if (renewal.state !== 'confirmed' && !billed.has(id)) continue;
    await write.objectStore('receipts').put(await receiptOf(write, renewal));
  }
}

async function receiptOf(write: Write, renewal: Renewal): Promise<Receipt> {
  const { id, connectionId, lineKey, planName, price, openedAt, state } = renewal;
  const line = await write.objectStore('lines').get(lineKey);
  const connection = await write.objectStore('connections').get(connectionId);
  return {
    id,
    renewalId: id,
    connectionId,
    lineKey,
    provider: connection?.name ?? '',
    line: line?.reading.name ?? '',
    what: planName,
    orderNumber: '',
    amount: state === 'confirmed' ? price : null,
    date: dateOf(openedAt),
    note: '',
    file: null,
    addedAt: openedAt,
    fromRenewal: true,
  };
}
