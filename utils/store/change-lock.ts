import type { Store } from './open';
import { RELAY_SECRET, SET_RELAY_SECRET } from './queries';
import { LOCK, lockOf, readLock } from './read-lock';
import type { Lock, StoredSecret } from './schema';
import { type Opened, openSecret, sealSecret } from './secrets';
import { transact } from './transact';

/** Where each secret belongs. */
async function originsOf(store: Store): Promise<Map<string, string>> {
  const connections = await store.getAll('connections');
  const { relay, policy } = (await store.get('settings', 'settings')) ?? {};
  const set = policy?.organisation.settings.relay;
  const places = connections.map(({ id, address }): [string, string] => [id, address]);
  if (relay) places.push([RELAY_SECRET, relay.url]);
  if (set) places.push([SET_RELAY_SECRET, set.url]);
  return new Map(places.map(([id, address]) => [id, new URL(address).origin]));
}

/** The same secrets under another key; one that does not open for its own place is of no use to anyone. */
async function resealed(
  store: Store,
  rows: readonly StoredSecret[],
  before: Opened | null,
  after: Opened | null,
): Promise<StoredSecret[]> {
  const origins = await originsOf(store);
  const sealed = rows.map(async ({ connectionId }) => {
    const origin = origins.get(connectionId);
    if (origin === undefined) return [];
    const secret = await openSecret(store, connectionId, origin, before);
    return secret === null ? [] : [await sealSecret(store, connectionId, origin, secret, after)];
  });
  return (await Promise.all(sealed)).flat();
}

const marks = (rows: readonly StoredSecret[]): string =>
  JSON.stringify(rows.map(({ connectionId, iv, lock }) => [connectionId, [...iv], lock]));

/**
 * Puts another lock in place of the one that is there, with every secret sealed anew: all in one
 * transaction, so that a worker which dies leaves either the old or the new, and never both.
 * @param before null: there is no passphrase yet
 * @param after null: there will be none
 * @returns false where another lock was set meanwhile
 */
export async function changeLock(
  store: Store,
  before: Opened | null,
  after: { lock: Lock; unlocked: Opened } | null,
): Promise<boolean> {
  const seen = await store.getAll('secrets');
  // All that takes time comes first: a transaction waits for nothing but the database.
  const rows = await resealed(store, seen, before, after?.unlocked ?? null);
  const outcome = await transact(store, ['keys', 'secrets'], async (write) => {
    const keys = write.objectStore('keys');
    const secrets = write.objectStore('secrets');
    const lock = lockOf(await keys.get(LOCK));
    if (lock?.id !== before?.lock) return 'other-lock';
    if (marks(await secrets.getAll()) !== marks(seen)) return 'again';
    await secrets.clear();
    for (const row of rows) await secrets.put(row);
    await (after === null ? keys.delete(LOCK) : keys.put(after.lock, LOCK));
    return 'done';
  });
  // A secret was saved, or went, in between.
  return outcome === 'again' ? changeLock(store, before, after) : outcome === 'done';
}

/**
 * Takes the lock away with every secret under it: who forgot the passphrase enters them again.
 * @returns whose secrets are gone
 */
export async function dropLock(store: Store): Promise<string[]> {
  if ((await readLock(store)) === null) return [];
  return transact(store, ['keys', 'secrets'], async (write) => {
    const secrets = write.objectStore('secrets');
    const locked = (await secrets.getAll()).filter(({ lock }) => lock !== undefined);
    for (const { connectionId } of locked) await secrets.delete(connectionId);
    await write.objectStore('keys').delete(LOCK);
    return locked.map(({ connectionId }) => connectionId);
  });
}
