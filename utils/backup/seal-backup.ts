import type { Backup, BackupData } from './backup';
import { BACKUP_KIND, BACKUP_VERSION } from './backup';
import { canonical } from './canonical';

/** @param backup with a checksum or without: it is not among what is summed up */
export async function checksumOf(backup: object): Promise<string> {
  const { checksum: _, ...rest } = { checksum: '', ...backup };
  const bytes = new TextEncoder().encode(canonical(rest));
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...sum].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The text of a backup file. */
export async function sealBackup(data: BackupData, schema: number, now: number): Promise<string> {
  const head: Omit<Backup, 'checksum'> = {
    kind: BACKUP_KIND,
    version: BACKUP_VERSION,
    schema,
    madeAt: now,
    data,
  };
  return canonical({ ...head, checksum: await checksumOf(head) });
}
