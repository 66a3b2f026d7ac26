import type { Connection } from '../domain/connection';
import type { Settings } from '../domain/settings';
import { DAY } from '../domain/time';
import type { Store } from './open';
import { PRUNED } from './pruned';
import { readSettings } from './settings';

export interface RoundFacts {
  connections: Connection[];
  settings: Settings;
  /** Is anything left to be told, or taken back? */
  isPending: boolean;
  /** Has the history not been cut back in full yet today? */
  isHistoryDue: boolean;
}

/** What a round begins with, in one look. */
export async function readRound(store: Store, now: number): Promise<RoundFacts> {
  const look = store.transaction(['connections', 'settings', 'effects', 'pruned'], 'readonly');
  const [connections, stored, pending, pruned] = await Promise.all([
    look.objectStore('connections').getAll(),
    look.objectStore('settings').get('settings'),
    look.objectStore('effects').count(),
    look.objectStore('pruned').get(PRUNED),
  ]);
  return {
    connections,
    settings: readSettings(stored),
    isPending: pending > 0,
    isHistoryDue: pruned?.doneOn !== Math.floor(now / DAY),
  };
}
