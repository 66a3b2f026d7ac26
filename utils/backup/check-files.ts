import { fileTypeOf } from '../domain/receipts/file-type';
import type { BackupData } from './backup';
import { bytesOf } from './base64';

/** Every file is that of a receipt, whole, and of the kind that it is said to be. @returns a place */
export function wrongFile({
  files,
  receipts,
}: Pick<BackupData, 'files' | 'receipts'>): string | null {
  const kept = new Map(receipts.flatMap(({ file }) => (file === null ? [] : [[file.id, file]])));
  const seen = new Set<string>();
  for (const [at, { id, base64 }] of files.entries()) {
    const file = kept.get(id);
    const bytes = file === undefined || seen.has(id) ? null : bytesOf(base64);
    seen.add(id);
    if (bytes?.length !== file?.size || bytes === null || fileTypeOf(bytes) !== file?.type) {
      return `files[${at}]`;
    }
  }
  return null;
}
