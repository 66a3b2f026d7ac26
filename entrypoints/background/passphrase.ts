import type { LockFacts } from '../../utils/domain/passphrase';
import type { Reply } from '../../utils/messages';
import { forgetTokens } from '../../utils/providers/sign-in/sign-in';
import { changeLock, dropLock } from '../../utils/store/change-lock';
import { announceChange } from '../../utils/store/changes';
import { edit } from '../../utils/store/edits';
import { makeLock, unlock } from '../../utils/store/lock';
import type { Store } from '../../utils/store/open';
import { readLock } from '../../utils/store/read-lock';
import { runCycle } from './cycle';
import { forgetKey, recallKey, rememberKey } from './run-key';
import { settle } from './settle';

export async function tellLock(store: Store): Promise<Reply<LockFacts>> {
  const lock = await readLock(store);
  const isLocked = lock !== null && (await recallKey(lock)) === null;
  return { ok: true, value: { isSet: lock !== null, isLocked } };
}

/** What the lock stands before is looked at again, and says so; the others keep their time. */
async function readAgain(store: Store, connectionIds: readonly string[]): Promise<void> {
  for (const id of connectionIds) {
    await edit(store, 'connections', id, (row) => ({
      ...row,
      status: { ...row.status, nextDueAt: 0 },
    }));
  }
  await settle(store);
  await runCycle();
}

async function lockedIds(store: Store): Promise<string[]> {
  const connections = await store.getAll('connections');
  return connections.flatMap(({ id, status }) => (status.failure?.kind === 'locked' ? [id] : []));
}

/** The key of the lock that is there; null where it is not the passphrase. */
async function keyOf(store: Store, passphrase: string) {
  const lock = await readLock(store);
  return lock === null ? null : unlock(lock, passphrase);
}

/** @returns whether it was the passphrase */
export async function enterPassphrase(store: Store, passphrase: string): Promise<Reply<boolean>> {
  const unlocked = await keyOf(store, passphrase);
  if (unlocked === null) return { ok: true, value: false };
  await rememberKey(unlocked);
  await readAgain(store, await lockedIds(store));
  return { ok: true, value: true };
}

/**
 * Sets, changes or takes away the passphrase.
 * @param current null: there is none
 * @param next null: there will be none
 * @returns whether `current` was right
 */
export async function changePassphrase(
  store: Store,
  current: string | null,
  next: string | null,
): Promise<Reply<boolean>> {
  const before = current === null ? null : await keyOf(store, current);
  if (current !== null && before === null) return { ok: true, value: false };
  const after = next === null ? null : await makeLock(next);
  // A worker that dies after this leaves it locked, with the passphrase that was just entered.
  if (!(await changeLock(store, before, after))) return { ok: true, value: false };
  await (after === null ? forgetKey() : rememberKey(after.unlocked));
  await readAgain(store, await lockedIds(store));
  return { ok: true, value: true };
}

/** From now on nothing here can use a secret that the passphrase protects. */
export async function lockNow(store: Store): Promise<Reply> {
  await forgetKey();
  forgetTokens();
  const secrets = await store.getAll('secrets');
  await readAgain(
    store,
    secrets.flatMap(({ connectionId, lock }) => (lock === undefined ? [] : [connectionId])),
  );
  return { ok: true, value: null };
}

/** Who forgot the passphrase goes on without it, and enters tokens and passwords again. */
export async function forgetPassphrase(store: Store): Promise<Reply> {
  const bereft = await dropLock(store);
  await forgetKey();
  announceChange();
  await readAgain(store, bereft);
  return { ok: true, value: null };
}
