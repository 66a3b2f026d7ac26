import type { Store } from './open';
import { transact } from './transact';

/** Every row of every store, secrets and their key among them: all of it, or none of it. */
export function eraseStore(store: Store): Promise<void> {
  const names = [...store.objectStoreNames];
  return transact(store, names, async (write) => {
    await Promise.all(names.map((name) => write.objectStore(name).clear()));
  });
}
