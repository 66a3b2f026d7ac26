import type { IDBPTransaction, StoreNames } from 'idb';
import { fileTypeOf } from '../domain/receipts/file-type';
import type { KeptFile } from '../domain/receipts/receipt';
import { MAX_FILE_BYTES, PART_BYTES } from '../domain/receipts/receipt';
import type { FileTrouble } from '../domain/receipts/receipt-trouble';
import type { Store } from './open';
import type { FilePart, Schema } from './schema';

type Write = Pick<IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>, 'objectStore'>;

const ofFile = (fileId: string): IDBKeyRange => IDBKeyRange.bound([fileId], [fileId, []]);

/** Writes a part; one that came already is written again and stays one. */
export async function putFilePart(
  store: Store,
  fileId: string,
  part: number,
  bytes: ArrayBuffer,
): Promise<void> {
  await store.put('fileParts', { fileId, part, bytes });
}

/** A whole file; null where a part of it is missing. */
export async function readFileBytes(
  getParts: (range: IDBKeyRange) => Promise<FilePart[]>,
  { id, size }: Pick<KeptFile, 'id' | 'size'>,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts = await getParts(ofFile(id));
  const whole = parts.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
  if (whole !== size || parts.some(({ part }, place) => part !== place)) return null;
  const joined = new Uint8Array(size);
  for (const { part, bytes } of parts) joined.set(new Uint8Array(bytes), part * PART_BYTES);
  return joined;
}

/** A file that came in parts, told by its content; what may not be kept is gone again. */
export async function checkFile(
  write: Write,
  file: Omit<KeptFile, 'type'>,
): Promise<KeptFile | FileTrouble> {
  if (file.size > MAX_FILE_BYTES) return 'too-big';
  if (file.size === 0) return 'empty';
  const bytes = await readFileBytes((range) => write.objectStore('fileParts').getAll(range), file);
  if (bytes === null) return 'missing';
  const type = fileTypeOf(bytes);
  return type === null ? 'forbidden' : { ...file, type };
}

export const dropFile = (write: Write, fileId: string): Promise<void> =>
  write.objectStore('fileParts').delete(ofFile(fileId));

/** Parts of files that were never kept: the page was closed, or the browser. */
export async function dropStrayParts(write: Write): Promise<void> {
  const receipts = await write.objectStore('receipts').getAll();
  const kept = new Set(receipts.flatMap(({ file }) => file?.id ?? []));
  const keys = await write.objectStore('fileParts').getAllKeys();
  const stray = new Set(keys.map(([fileId]) => fileId).filter((fileId) => !kept.has(fileId)));
  await Promise.all([...stray].map((fileId) => dropFile(write, fileId)));
}
