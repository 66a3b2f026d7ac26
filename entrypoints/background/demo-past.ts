import { HOUR } from '../../utils/domain/time';
import { demo, demoBegin, demoPoll } from '../../utils/providers/demo/adapter';
import { commit } from '../../utils/store/commit';
import type { Store } from '../../utils/store/open';
import { localZone } from './local-zone';

/** Often enough for a chart of hours. */
const STEP = 3 * HOUR;

/**
 * The days behind a demo that was just made, as though it had been read all along: without them no
 * chart and no forecast would have anything to show.
 */
export async function liveThroughDemo(store: Store, connectionId: string): Promise<void> {
  const connection = await store.get('connections', connectionId);
  const lived = await store.countFromIndex('lines', 'connectionId', connectionId);
  if (connection === undefined || lived > 0) return;
  const now = Date.now();
  const since = demoBegin(now, localZone());
  for (let at = since; at < now; at += STEP) {
    const poll = demoPoll(since, at);
    const { minPace } = demo;
    await commit(store, connection, { kind: 'reading', poll, minPace, jitter: 0 }, at);
  }
}
