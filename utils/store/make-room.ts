import type { Store } from './open';

/**
 * What a provider tells again, or what was made of the rest. Alerts, receipts, settings and history are
 * none of it.
 */
const FETCHED_AGAIN = ['answers', 'catalogues', 'glance'] as const;

/** Browsers say it so when the disk, or what they allow on it, is full. */
export const isFull = (trouble: unknown): boolean =>
  trouble instanceof DOMException && trouble.name === 'QuotaExceededError';

/** @returns whether there was anything to give up */
export async function makeRoom(store: Store): Promise<boolean> {
  const write = store.transaction(FETCHED_AGAIN, 'readwrite', { durability: 'strict' });
  const counts = await Promise.all(
    FETCHED_AGAIN.map(async (name) => {
      const rows = write.objectStore(name);
      const count = await rows.count();
      await rows.clear();
      return count;
    }),
  );
  await write.done;
  return counts.some((count) => count > 0);
}
