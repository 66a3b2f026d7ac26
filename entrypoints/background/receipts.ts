import { bytesOf } from '../../utils/backup/base64';
import type { BillKey } from '../../utils/domain/receipts/link-bill';
import type { ReceiptDraft } from '../../utils/domain/receipts/receipt';
import type { Reply, ReplyTo } from '../../utils/messages';
import { announceChange } from '../../utils/store/changes';
import { putBillLink } from '../../utils/store/link-bill';
import type { Store } from '../../utils/store/open';
import { putFilePart } from '../../utils/store/receipt-files';
import { putReceipt, removeReceipt } from '../../utils/store/receipts';

const done: Reply = { ok: true, value: null };

/** A part of a file that is to be kept with a receipt; it counts once that is saved. */
export async function keepFilePart(
  store: Store,
  fileId: string,
  part: number,
  base64: string,
): Promise<Reply> {
  const bytes = bytesOf(base64);
  if (bytes === null) return { ok: false, failure: null, place: null };
  await putFilePart(store, fileId, part, bytes.buffer);
  return done;
}

export async function saveReceipt(
  store: Store,
  receipt: ReceiptDraft,
  sure: boolean,
): Promise<ReplyTo<'save-receipt'>> {
  const trouble = await putReceipt(store, receipt, sure, Date.now());
  if (trouble === null) announceChange();
  return { ok: true, value: trouble };
}

export async function dropReceipt(store: Store, receiptId: string): Promise<Reply> {
  await removeReceipt(store, receiptId);
  announceChange();
  return done;
}

/** The user says of which renewal a bill is, or that it is of none. */
export async function saveBillLink(
  store: Store,
  bill: BillKey,
  renewalId: string | null,
): Promise<Reply> {
  if (!(await putBillLink(store, bill, renewalId))) {
    return { ok: false, failure: null, place: null };
  }
  announceChange();
  return done;
}
