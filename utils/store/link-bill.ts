import type { BillKey } from '../domain/receipts/link-bill';
import { linkBill } from '../domain/receipts/link-bill';
import type { Store } from './open';
import { transact } from './transact';

/** @returns whether there is such a bill, and such a renewal or something kept of it */
export function putBillLink(
  store: Store,
  key: BillKey,
  renewalId: string | null,
): Promise<boolean> {
  return transact(store, ['bills', 'renewals', 'receipts'], async (write) => {
    const bills = write.objectStore('bills');
    const all = await bills.getAll();
    const receipts = await write.objectStore('receipts').getAll();
    const exists =
      renewalId === null ||
      (await write.objectStore('renewals').getKey(renewalId)) !== undefined ||
      receipts.some((receipt) => receipt.renewalId === renewalId);
    const changed = exists ? linkBill(all, key, renewalId) : [];
    await Promise.all(changed.map((bill) => bills.put(bill)));
    return changed.length > 0;
  });
}
