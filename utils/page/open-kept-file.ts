import type { FileType, KeptFile } from '../domain/receipts/receipt';
import { openStore } from '../store/open';
import { readReceiptFile } from '../store/read-receipts';
import { decodeText } from './decode-text';
import { saveBlob } from './save-file';

/** What the browser is told that it is: what was found in it, never what somebody wrote. */
const MEDIA: Record<FileType, string> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  heic: 'image/heic',
  html: 'text/html',
  eml: 'message/rfc822',
  txt: 'text/plain',
};

/** A text to be shown within the page. `html`: only where nothing in it can run or be fetched. */
export interface ShownText {
  name: string;
  kind: 'html' | 'text';
  text: string;
}

const IN_A_TAB: ReadonlySet<FileType> = new Set(['pdf', 'png', 'jpeg', 'webp']);

/** Long enough for the tab to have read it. */
const OPEN_FOR = 60_000;

/** @returns false where it is not whole */
export async function saveKeptFile(file: KeptFile): Promise<boolean> {
  const bytes = await readReceiptFile(await openStore(), file);
  if (bytes === null) return false;
  saveBlob(file.name, new Blob([bytes], { type: MEDIA[file.type] }));
  return true;
}

/**
 * Pictures and PDF in a tab; what no browser shows is saved; text is given back to be shown.
 * @returns false where it is not whole
 */
export async function openKeptFile(file: KeptFile, usual: string): Promise<ShownText | boolean> {
  if (file.type === 'heic') return saveKeptFile(file);
  const bytes = await readReceiptFile(await openStore(), file);
  if (bytes === null) return false;
  if (!IN_A_TAB.has(file.type)) {
    const kind = file.type === 'html' ? 'html' : 'text';
    return { name: file.name, kind, text: decodeText(bytes, usual) };
  }
  const url = URL.createObjectURL(new Blob([bytes], { type: MEDIA[file.type] }));
  window.open(url, '_blank');
  setTimeout(() => URL.revokeObjectURL(url), OPEN_FOR);
  return true;
}
