import type { BackupData } from '../../utils/backup/backup';
import { checkBackup } from '../../utils/backup/check-backup';
import { sealBackup } from '../../utils/backup/seal-backup';
import { type Damage, freeSlot, isCopyDue, withCopy } from '../../utils/domain/copies';
import { noteDamage, putCopy, readCopies } from '../../utils/platform/copies';
import type { Store } from '../../utils/store/open';
import { readBackup } from '../../utils/store/read-backup';
import { report } from './report';

/** What is gone must not push out what there was. */
const isEmpty = ({ connections, receipts, bills }: BackupData): boolean =>
  connections.length + receipts.length + bills.length === 0;

/**
 * Once a day, a copy of everything that cannot be fetched again, beside the database. It is made only
 * of what could be brought back: stored data that is damaged is noted with its place, and leaves the
 * copies before it as they are.
 */
export async function keepCopy(store: Store, now: number): Promise<void> {
  const { copies } = await readCopies();
  if (!isCopyDue(copies, now)) return;
  const made = await make(store, now);
  if (made === null) return;
  if ('place' in made) {
    await noteDamage(made);
    await report(`stored data, ${made.place}`, new Error('damaged'));
    return;
  }
  const id = freeSlot(copies);
  const { text } = made;
  await putCopy(id, text, withCopy(copies, { id, madeAt: now, size: text.length }));
}

/** @returns null where there is nothing to copy */
async function make(store: Store, now: number): Promise<{ text: string } | Damage | null> {
  try {
    const data = await readBackup(store);
    if (isEmpty(data)) return null;
    const text = await sealBackup(data, store.version, now);
    const checked = await checkBackup(text, store.version);
    if (checked.ok) return { text };
    return { place: 'place' in checked.fault ? checked.fault.place : 'data' };
  } catch (trouble) {
    // The database's own trouble is another one.
    if (trouble instanceof DOMException) throw trouble;
    return { place: 'data' };
  }
}
