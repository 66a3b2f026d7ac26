import type { GlanceFacts } from '../domain/glance-facts';
import type { Store } from './open';
import type { Look, Snapshot } from './queries';

/** What everything shown was when somebody looked; undefined before anything was written. */
export async function stampIn(look: Look): Promise<string | undefined> {
  const stamp = await look.objectStore('glance').get('stamp');
  return typeof stamp === 'string' ? stamp : undefined;
}

/**
 * Keeps for the popup what it shows first, or nothing. A write in between makes it worth nothing by
 * itself, so that this is a transaction of its own, and none that anybody waits for.
 * @param stamp from the look that it was made of
 */
export async function keepGlance(
  store: Store,
  stamp: string | undefined,
  kept: { stored: Snapshot; facts: GlanceFacts } | null,
): Promise<void> {
  if (kept === null || stamp === undefined) return;
  const write = store.transaction('glance', 'readwrite', { durability: 'relaxed' });
  await Promise.all([write.store.put({ stamp, ...kept }, 'kept'), write.done]);
}
