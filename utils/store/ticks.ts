import { withTick } from '../domain/help/ticks';
import type { Store } from './open';
import { transact } from './transact';

/** @param at when it was done; null: it was not, after all. A line that is gone needs nothing. */
export function putTick(
  store: Store,
  lineKey: string,
  name: string,
  at: number | null,
): Promise<void> {
  return transact(store, ['lines', 'ticks'], async (write) => {
    const line = await write.objectStore('lines').get(lineKey);
    if (line === undefined) return;
    const ticks = write.objectStore('ticks');
    const { connectionId } = line;
    const before = (await ticks.get(lineKey)) ?? { lineKey, connectionId, done: {} };
    await ticks.put(withTick(before, name, at));
  });
}
