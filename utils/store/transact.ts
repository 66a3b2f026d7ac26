import type { IDBPTransaction, StoreNames } from 'idb';
import { unwrap } from 'idb';
import { isFull, makeRoom } from './make-room';
import type { Store } from './open';
import type { Schema } from './schema';
import { stampGlance, withStamp } from './stamp-glance';

type Name = StoreNames<Schema>;

/**
 * One read-write transaction: all of it or none of it. Where the disk is full, what can be fetched again
 * gives way to it.
 * @param work is done anew where there was no room for it
 * @param durability `relaxed`: not waited for until it is on the disk, for what a provider tells once
 *   more. Whole it is either way, and on the disk no later than what is written after it.
 */
export async function transact<const Names extends readonly Name[], Result>(
  store: Store,
  names: Names,
  work: (write: IDBPTransaction<Schema, Names, 'readwrite'>) => Promise<Result>,
  durability: 'strict' | 'relaxed' = 'strict',
): Promise<Result> {
  const attempt = () => transactOnce(store, names, work, durability);
  try {
    return await attempt();
  } catch (trouble) {
    if (!isFull(trouble) || !(await makeRoom(store))) throw trouble;
    return attempt();
  }
}

/**
 * A put that is refused before it becomes a request, as for a value that cannot be cloned, would by
 * itself leave the others in place.
 */
async function transactOnce<const Names extends readonly Name[], Result>(
  store: Store,
  names: Names,
  work: (write: IDBPTransaction<Schema, Names, 'readwrite'>) => Promise<Result>,
  durability: 'strict' | 'relaxed',
): Promise<Result> {
  const write = store.transaction(withStamp(names), 'readwrite', { durability });
  stampGlance(unwrap(write));
  const ended = write.done.then(
    () => null,
    (trouble: unknown) => ({ trouble }),
  );
  try {
    const result = await work(write);
    const failed = await ended;
    if (failed !== null) throw failed.trouble;
    return result;
  } catch (trouble) {
    abort(write);
    await ended;
    throw trouble;
  }
}

function abort(write: { abort: () => void }): void {
  try {
    write.abort();
  } catch {
    // The database aborted it already, which is what was wanted.
  }
}
