import type { BackupData } from '../../utils/backup/backup';
import { checkBackup } from '../../utils/backup/check-backup';
import { sealBackup } from '../../utils/backup/seal-backup';
import {
  type Damage,
  freeSlot,
  isCopiedAtOnce,
  isCopyDue,
  withCopy,
} from '../../utils/domain/copies';
import { noteDamage, putCopy, readCopies } from '../../utils/platform/copies';
import type { Store } from '../../utils/store/open';
import { readBackup } from '../../utils/store/read-backup';
import { report } from './report';

/** What somebody would miss. */
const heldIn = ({ connections, days, renewals, receipts, bills }: BackupData): number =>
  [connections, days, renewals, receipts, bills].reduce((sum, { length }) => sum + length, 0);

let queue: Promise<void> = Promise.resolve();
let isAwaited = false;

/** After the user changed something. Nobody waits for it; many changes at once are one. */
export function copyChanges(store: Store): void {
  if (isAwaited) return;
  isAwaited = true;
  queue = queue
    .then(() => {
      isAwaited = false;
      return keepCopy(store, Date.now(), isCopiedAtOnce);
    })
    .catch((bug: unknown) => report('copy', bug));
}

/**
 * A copy of everything that cannot be fetched again, beside the database. It is made only of what could
 * be brought back: stored data that is damaged is noted with its place, and leaves the copies before it
 * as they are.
 * @param isWanted by default once a day
 */
export async function keepCopy(store: Store, now: number, isWanted = isCopyDue): Promise<void> {
  const { copies } = await readCopies();
  if (!isWanted(copies, now)) return;
  const made = await make(store, now);
  if (made === null) return;
  if ('place' in made) {
    await noteDamage(made);
    await report(`stored data, ${made.place}`, new Error('damaged'));
    return;
  }
  const id = freeSlot(copies);
  const { text, holds } = made;
  await putCopy(id, text, withCopy(copies, { id, madeAt: now, size: text.length, holds }));
}

/** @returns null where there is nothing to copy */
async function make(
  store: Store,
  now: number,
): Promise<{ text: string; holds: number } | Damage | null> {
  try {
    const data = await readBackup(store);
    const holds = heldIn(data);
    // What is gone must not push out what there was.
    if (holds === 0) return null;
    const text = await sealBackup(data, store.version, now);
    const checked = await checkBackup(text, store.version);
    if (checked.ok) return { text, holds };
    return { place: 'place' in checked.fault ? checked.fault.place : 'data' };
  } catch (trouble) {
    // The database's own trouble is another one.
    if (trouble instanceof DOMException) throw trouble;
    return { place: 'data' };
  }
}
