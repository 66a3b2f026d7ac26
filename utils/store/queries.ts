import type { Alert } from '../domain/alert';
import type { Connection, Line } from '../domain/connection';
import type { Renewal } from '../domain/renewal';
import type { Settings } from '../domain/settings';
import type { Store } from './open';
import type { Catalogue, StoredPack } from './schema';
import { readSettings } from './settings';

/** Everything that a glance shows; none of it grows with the history. */
export interface Snapshot {
  connections: Connection[];
  lines: Line[];
  /** Open, acknowledged and snoozed ones. */
  alerts: Alert[];
  renewals: Renewal[];
  catalogues: Catalogue[];
  settings: Settings;
}

/** Alerts that still have a life, oldest first. */
async function readActiveAlerts(alerts: {
  getAll: (state: string) => Promise<Alert[]>;
}): Promise<Alert[]> {
  const found = await Promise.all(['open', 'acknowledged', 'snoozed'].map(alerts.getAll));
  return found.flat().sort((a, b) => a.raisedAt - b.raisedAt);
}

/** One consistent look at the database. */
export async function readSnapshot(store: Store): Promise<Snapshot> {
  const look = store.transaction(
    ['connections', 'lines', 'alerts', 'renewals', 'catalogues', 'settings'],
    'readonly',
  );
  const byState = look.objectStore('alerts').index('state');
  const [connections, lines, alerts, renewals, catalogues, stored] = await Promise.all([
    look.objectStore('connections').getAll(),
    look.objectStore('lines').getAll(),
    readActiveAlerts({ getAll: (state) => byState.getAll(state) }),
    look.objectStore('renewals').getAll(),
    look.objectStore('catalogues').getAll(),
    look.objectStore('settings').get('settings'),
  ]);
  const byAge = connections.sort((a, b) => a.addedAt - b.addedAt);
  return {
    connections: byAge,
    lines,
    alerts,
    renewals,
    catalogues,
    settings: readSettings(stored),
  };
}

/** Every pack, those that are off among them, by the order in which they came. */
export async function readPacks(store: Store): Promise<StoredPack[]> {
  const packs = await store.getAll('packs');
  return packs.sort((a, b) => a.addedAt - b.addedAt);
}
