import type { IDBPTransaction, StoreNames } from 'idb';
import type { Store } from './open';
import type { Schema } from './schema';

type Name = StoreNames<Schema>;

/**
 * One read-write transaction: all of it or none of it. A put that is refused before it becomes a
 * request, as for a value that cannot be cloned, would by itself leave the others in place.
 */
export async function transact<const Names extends readonly Name[], Result>(
  store: Store,
  names: Names,
  work: (write: IDBPTransaction<Schema, Names, 'readwrite'>) => Promise<Result>,
): Promise<Result> {
  const write = store.transaction(names, 'readwrite', { durability: 'strict' });
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
