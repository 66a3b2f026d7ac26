import type { SyncState } from '../domain/sync/sync-state';
import type { Store } from './open';
import type { SyncDocument } from './schema';

/** Under this name it is kept. */
export const STATE = 'state';

/** Before anybody switched it on. */
export const NEVER: SyncState = {
  on: false,
  machine: '',
  doneAt: null,
  wroteAt: null,
  others: 0,
  fault: null,
  left: [],
};

export const stateOf = (row: SyncState | SyncDocument | undefined): SyncState =>
  row === undefined || !('machine' in row) ? NEVER : row;

/** Is what the user set shared with other machines, and what came of it? */
export const readSyncState = async (store: Store): Promise<SyncState> =>
  stateOf(await store.get('sync', STATE));
