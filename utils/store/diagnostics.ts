import type { Store } from './open';
import { transact } from './transact';

const KEPT = 200;

/** Records a bug by name and place. Messages may quote what they choked on, so they are left out. */
export async function recordBug(store: Store, where: string, bug: unknown): Promise<void> {
  const what = bug instanceof Error ? `${bug.name} ${placeOf(bug)}` : typeof bug;
  await transact(store, ['diagnostics'], async (write) => {
    const rows = write.objectStore('diagnostics');
    await rows.add({ at: Date.now(), where, what });
    const keys = await rows.getAllKeys();
    await Promise.all(keys.slice(0, -KEPT).map((key) => rows.delete(key)));
  });
}

/** The first stack frame's file and position, without its address. */
const placeOf = (bug: Error): string => /([\w-]+\.js:\d+:\d+)/.exec(bug.stack ?? '')?.[1] ?? '';
