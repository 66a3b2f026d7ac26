import type { ReceiptDraft } from '../../utils/domain/receipts/receipt';
import type { Reply, ReplyTo } from '../../utils/messages';
import { announceChange } from '../../utils/store/changes';
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
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
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
