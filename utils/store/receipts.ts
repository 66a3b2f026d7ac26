import type { IDBPTransaction, StoreNames } from 'idb';
import { orderElsewhere } from '../domain/receipts/order-elsewhere';
import type { Receipt, ReceiptDraft } from '../domain/receipts/receipt';
import type { ReceiptTrouble } from '../domain/receipts/receipt-trouble';
import { matchKeptBills } from './bills';
import type { Store } from './open';
import { checkFile, dropStrayParts } from './receipt-files';
import type { Schema } from './schema';
import { transact } from './transact';

type Write = Pick<IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>, 'objectStore'>;

const TOUCHED = ['receipts', 'fileParts', 'bills', 'renewals', 'lines', 'connections'] as const;

type Belonging = Pick<Receipt, 'connectionId' | 'lineKey' | 'provider' | 'line' | 'what'>;

/** Whose it is, by the names they have now; of what is gone, by those that a receipt of it has. */
async function belongingOf(
  write: Write,
  draft: ReceiptDraft,
  receipts: readonly Receipt[],
): Promise<Belonging> {
  const { renewalId } = draft;
  const renewal =
    renewalId === null ? undefined : await write.objectStore('renewals').get(renewalId);
  const sibling =
    renewalId === null
      ? receipts.find(({ lineKey }) => lineKey !== null && lineKey === draft.lineKey)
      : receipts.find((receipt) => receipt.renewalId === renewalId);
  const lineKey = renewal?.lineKey ?? draft.lineKey ?? sibling?.lineKey ?? null;
  const line = lineKey === null ? undefined : await write.objectStore('lines').get(lineKey);
  const connectionId = renewal?.connectionId ?? line?.connectionId ?? sibling?.connectionId ?? null;
  const connection =
    connectionId === null ? undefined : await write.objectStore('connections').get(connectionId);
  return {
    lineKey,
    connectionId,
    provider: connection?.name ?? sibling?.provider ?? draft.provider,
    line: line?.reading.name ?? sibling?.line ?? '',
    what: renewal?.planName ?? (renewalId === null ? '' : (sibling?.what ?? '')),
  };
}

/** What else has this order number; null where nothing has. */
async function ownerOf(
  write: Write,
  typed: Parameters<typeof orderElsewhere>[0],
  receipts: Receipt[],
): Promise<ReceiptTrouble | null> {
  if (typed.orderNumber === '') return null;
  const renewals = await write.objectStore('renewals').getAll();
  const bills = await write.objectStore('bills').getAll();
  const lines = await write.objectStore('lines').getAll();
  const nameOf = (key: string) => lines.find((line) => line.key === key)?.reading.name ?? '';
  const owner = orderElsewhere(typed, { renewals, bills, receipts }, nameOf);
  return owner && { about: 'order', owner };
}

/**
 * Writes a receipt, new or in the place of an older one with the same id.
 * @param sure the user was told that the order number belongs to something else, and means it
 * @returns null where it is written
 */
export function putReceipt(
  store: Store,
  draft: ReceiptDraft,
  sure: boolean,
  now: number,
): Promise<ReceiptTrouble | null> {
  return transact(store, TOUCHED, async (write) => {
    const receipts = await write.objectStore('receipts').getAll();
    const before = receipts.find(({ id }) => id === draft.id);
    const belonging = await belongingOf(write, draft, receipts);
    const { id, renewalId, orderNumber, amount, date, note } = draft;
    const taken = sure ? null : await ownerOf(write, { ...draft, ...belonging }, receipts);
    if (taken !== null) return taken;
    const known = before?.file?.id === draft.file?.id ? before?.file : undefined;
    const file = known ?? (draft.file === null ? null : await checkFile(write, draft.file));
    if (typeof file === 'string') {
      await dropStrayParts(write);
      return { about: 'file', trouble: file };
    }
    const addedAt = before?.addedAt ?? now;
    await write
      .objectStore('receipts')
      .put({ id, renewalId, orderNumber, amount, date, note, file, addedAt, ...belonging });
    await dropStrayParts(write);
    if (belonging.connectionId !== null) await matchKeptBills(write, belonging.connectionId);
    return null;
  });
}

/** The user takes a receipt away, with its file. */
export function removeReceipt(store: Store, id: string): Promise<void> {
  return transact(store, ['receipts', 'fileParts'], async (write) => {
    await write.objectStore('receipts').delete(id);
    await dropStrayParts(write);
  });
}
