import type { Store } from './open';

const KEPT = 200;

/** Records a bug by name and place. Messages may quote what they choked on, so they are left out. */
export async function recordBug(store: Store, where: string, bug: unknown): Promise<void> {
  const what = bug instanceof Error ? `${bug.name} ${placeOf(bug)}` : typeof bug;
  const write = store.transaction('diagnostics', 'readwrite');
  await write.store.add({ at: Date.now(), where, what });
  const keys = await write.store.getAllKeys();
  await Promise.all(keys.slice(0, -KEPT).map((key) => write.store.delete(key)));
  await write.done;
}

/** The first stack frame's file and position, without its address. */
const placeOf = (bug: Error): string => /([\w-]+\.js:\d+:\d+)/.exec(bug.stack ?? '')?.[1] ?? '';
