import { fileTypeOf } from '../../../utils/domain/receipts/file-type';
import { MAX_FILE_BYTES } from '../../../utils/domain/receipts/receipt';
import type { FileTrouble } from '../../../utils/domain/receipts/receipt-trouble';

/** Of longer names, browsers and disks make something else. */
const LONGEST_NAME = 200;

export interface TakenFile {
  id: string;
  name: string;
  size: number;
  bytes: Uint8Array;
}

/** Keeps the ending. */
const shortName = (name: string): string =>
  name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 20)}…${name.slice(-19)}`;

/** A file that may be kept, read; or why not. What is too big is not read at all. */
export async function takeFile(file: File): Promise<TakenFile | FileTrouble> {
  if (file.size > MAX_FILE_BYTES) return 'too-big';
  if (file.size === 0) return 'empty';
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (fileTypeOf(bytes) === null) return 'forbidden';
    return { id: crypto.randomUUID(), name: shortName(file.name), size: bytes.length, bytes };
  } catch {
    // A folder, or a file that is gone or locked by now.
    return 'missing';
  }
}
