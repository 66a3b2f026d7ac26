import type { BackupRows } from '../backup/backup';
import type { HeldBack } from '../backup/held-back';
import type { Tallies } from '../backup/merge-backup';
import { COUNTED, mergeBackup } from '../backup/merge-backup';
import { withinPolicy } from '../backup/within-policy';
import type { Store } from './open';
import { BACKED_STORES, readBackedRows } from './read-backup';
import { readGoverned } from './read-governed';

/** What a backup would add to what is here, and what an organisation keeps out. Nothing is written. */
export async function weighBackup(
  store: Store,
  there: BackupRows,
): Promise<{ tallies: Tallies; held: HeldBack }> {
  const look = store.transaction(BACKED_STORES, 'readonly');
  const here = await readBackedRows(look);
  const { rows, held } = withinPolicy(here, there, await readGoverned(look));
  const { tallies } = mergeBackup(here, rows);
  // Of the file itself, what is held back is counted, too.
  for (const kind of COUNTED) tallies[kind].inFile = there[kind].length;
  return { tallies, held };
}
