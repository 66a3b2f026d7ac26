import type { LockAfter } from '../../utils/domain/settings';
import { MINUTE, SECOND } from '../../utils/domain/time';
import { setLockAlarm } from '../../utils/platform/alarms';
import type { Presence } from '../../utils/platform/lifecycle';
import { forget, recall, remember } from '../../utils/platform/run-memory';
import { IDLE_SECONDS } from '../../utils/platform/surroundings';
import { openStore } from '../../utils/store/open';
import { readLock } from '../../utils/store/read-lock';
import { readSettings } from '../../utils/store/settings';

/** Since when nobody sits at the machine, epoch ms. */
const LEFT_AT = 'leftAt';

/** For how long the machine may be left; null: until the browser is closed. */
function patienceOf(lockAfter: LockAfter): number | null {
  switch (lockAfter) {
    case 'browser':
      return null;
    case 'screen':
      return Number.POSITIVE_INFINITY;
    default:
      return Number(lockAfter) * MINUTE;
  }
}

/** The browser tells of it when it has been so for a while. */
async function leaving(presence: Presence | null): Promise<number> {
  const known = Number((await recall(LEFT_AT)) ?? Number.POSITIVE_INFINITY);
  return presence === 'idle' ? Math.min(known, Date.now() - IDLE_SECONDS * SECOND) : known;
}

/**
 * Locks where the machine was left for as long as the user chose, or its screen is locked.
 * @param presence null: it is not known to have changed
 */
export async function autoLock(presence: Presence | null): Promise<void> {
  const store = await openStore();
  if ((await readLock(store)) === null) return;
  const { lockAfter } = readSettings(await store.get('settings', 'settings'));
  const patience = patienceOf(lockAfter);
  if (patience === null) return;
  const leftAt = await leaving(presence);
  if (presence === 'locked' || Date.now() - leftAt >= patience) {
    const { lockNow } = await import('./passphrase');
    await lockNow(store);
  } else if (presence === 'idle' && patience < Number.POSITIVE_INFINITY) {
    await remember(LEFT_AT, leftAt);
    // A worker does not live as long as that.
    setLockAlarm(leftAt + patience);
  }
  if (presence === 'active') await forget(LEFT_AT);
}
