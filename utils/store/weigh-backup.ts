import type { BackupRows } from '../backup/backup';
import type { Tallies } from '../backup/merge-backup';
import { mergeBackup } from '../backup/merge-backup';
import type { Store } from './open';
import { BACKED_STORES, readBackedRows } from './read-backup';

/** What a backup would add to what is here. Nothing is written. */
export async function weighBackup(store: Store, there: BackupRows): Promise<Tallies> {
  const look = store.transaction(BACKED_STORES, 'readonly');
  return mergeBackup(await readBackedRows(look), there).tallies;
}
