import { isOff } from '../domain/policy/organisation';
import type { SyncState } from '../domain/sync/sync-state';
import type { Store } from './open';
import type { StoredSettings, SyncDocument } from './schema';

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

/** As it holds: where an organisation switches it off it rests, whatever the user switched on. */
export const underPolicy = (state: SyncState, { policy }: StoredSettings): SyncState =>
  isOff({ organisation: policy?.organisation ?? null }, 'sync') ? { ...state, on: false } : state;

/** Is what the user set shared with other machines, and what came of it? */
export async function readSyncState(store: Store): Promise<SyncState> {
  const state = stateOf(await store.get('sync', STATE));
  return state.on ? underPolicy(state, (await store.get('settings', 'settings')) ?? {}) : state;
}
