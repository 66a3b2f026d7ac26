import type { DayRow } from '../domain/history/history-rows';
import type { KeptBill } from '../domain/receipts/kept-bill';
import type { KeptFile, Receipt } from '../domain/receipts/receipt';
import type { Store } from './open';
import { readFileBytes } from './receipt-files';

/** What is kept of payments besides renewals, and what was used by day; never the files themselves. */
export interface KeptReceipts {
  bills: KeptBill[];
  receipts: Receipt[];
  /** Days of every line, by its key. */
  days: ReadonlyMap<string, DayRow[]>;
}

export async function readReceipts(store: Store): Promise<KeptReceipts> {
  const look = store.transaction(['bills', 'receipts', 'days'], 'readonly');
  const [bills, receipts, rows] = await Promise.all([
    look.objectStore('bills').getAll(),
    look.objectStore('receipts').getAll(),
    look.objectStore('days').getAll(),
  ]);
  const days = new Map<string, DayRow[]>();
  for (const row of rows) {
    const own = days.get(row.lineKey);
    if (own === undefined) days.set(row.lineKey, [row]);
    else own.push(row);
  }
  return { bills, receipts, days };
}

/** The bytes of a kept file; null where they are not whole. */
export const readReceiptFile = (
  store: Store,
  file: KeptFile,
): Promise<Uint8Array<ArrayBuffer> | null> =>
  readFileBytes((range) => store.getAll('fileParts', range), file);
