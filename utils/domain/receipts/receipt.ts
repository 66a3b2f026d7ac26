import type { Money } from '../model';

/** What is taken as a receipt, told by its content. */
export type FileType = 'pdf' | 'png' | 'jpeg' | 'webp' | 'heic' | 'html' | 'eml' | 'txt';

/** A file as it is kept; its bytes lie in parts of `PART_BYTES` in a store of their own. */
export interface KeptFile {
  id: string;
  name: string;
  type: FileType;
  /** Bytes. */
  size: number;
}

export const MAX_FILE_BYTES = 10_000_000;
/** As many bytes as travel in one message. */
export const PART_BYTES = 1_000_000;

/** What the user keeps of a payment: with a renewal, with a line, or by itself. */
export interface Receipt {
  id: string;
  renewalId: string | null;
  connectionId: string | null;
  lineKey: string | null;
  /** Names as they were: they outlive connection, line and renewal. Empty: not said. */
  provider: string;
  line: string;
  what: string;
  orderNumber: string;
  amount: Money | null;
  /** `2026-11-21`, on the user's own calendar. */
  date: string;
  note: string;
  file: KeptFile | null;
  addedAt: number;
  /** The renewal that it was written for when that went with its line; nobody typed it. */
  fromRenewal?: true;
}

/** A receipt as the user fills it in; names are looked up where it is written. */
export interface ReceiptDraft
  extends Pick<
    Receipt,
    'id' | 'renewalId' | 'lineKey' | 'orderNumber' | 'amount' | 'date' | 'note'
  > {
  /** Counts where it belongs to no line. */
  provider: string;
  /** One that was sent in parts, one that is kept already, or none. */
  file: Omit<KeptFile, 'type'> | null;
}
