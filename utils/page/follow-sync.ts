import type { SyncState } from '../domain/sync/sync-state';
import { NEVER, readSyncState } from '../store/read-sync-state';
import { followQuery, type Query } from './follow-query';

/** Is what the user set shared with other machines, and what came of it? */
export const followSync = (): Query<SyncState> => followQuery(NEVER, readSyncState);
