import type { SyncState } from '../domain/sync/sync-state';
import type { Store } from './open';
import { STATE, stateOf } from './read-sync-state';
import type { SyncDocument } from './schema';
import { transact } from './transact';

/** Beside the state. */
export const DOCUMENT = 'document';

type Row = SyncState | SyncDocument | undefined;

export const documentOf = (row: Row): SyncDocument =>
  row === undefined || !('base' in row)
    ? { entries: new Map(), base: new Map(), heardAt: null }
    : row;

/** Of what is not named everything stays as it is. */
export const changeSyncState = (store: Store, change: Partial<SyncState>): Promise<void> =>
  transact(store, ['sync'], async (write) => {
    const sync = write.objectStore('sync');
    await sync.put({ ...stateOf(await sync.get(STATE)), ...change }, STATE);
  });
