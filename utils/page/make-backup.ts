import { sealBackup } from '../backup/seal-backup';
import { openStore } from '../store/open';
import { readBackup } from '../store/read-backup';

/** The file that holds everything that cannot be fetched again. */
export async function makeBackup(now: number): Promise<Blob> {
  const store = await openStore();
  const text = await sealBackup(await readBackup(store), store.version, now);
  return new Blob([text], { type: 'application/json' });
}
