import type { Alert } from '../domain/alerts/alert';
import type { Connection, Line } from '../domain/connection';
import type { LineTicks } from '../domain/help/ticks';
import type { Renewal } from '../domain/renewal';
import type { LineRules, Settings } from '../domain/settings';
import type { Store } from './open';
import type { Catalogue, StoredPack } from './schema';
import { readSettings } from './settings';

/** Everything that a glance shows; none of it grows with the history. */
export interface Snapshot {
  connections: Connection[];
  lines: Line[];
  /** Open, acknowledged and snoozed ones, and those that were missed. */
  alerts: Alert[];
  renewals: Renewal[];
  catalogues: Catalogue[];
  settings: Settings;
  lineRules: LineRules[];
  ticks: LineTicks[];
}

/** Alerts that still have a life, oldest first. */
async function readActiveAlerts(alerts: {
  getAll: (state: string) => Promise<Alert[]>;
}): Promise<Alert[]> {
  const found = await Promise.all(['open', 'acknowledged', 'snoozed', 'missed'].map(alerts.getAll));
  return found.flat().sort((a, b) => a.raisedAt - b.raisedAt);
}

/** One consistent look at the database. */
export async function readSnapshot(store: Store): Promise<Snapshot> {
  const look = store.transaction(
    ['connections', 'lines', 'alerts', 'renewals', 'catalogues', 'settings', 'lineRules', 'ticks'],
    'readonly',
  );
  const byState = look.objectStore('alerts').index('state');
  const [connections, lines, alerts, renewals, catalogues, lineRules, ticks, stored] =
    await Promise.all([
      look.objectStore('connections').getAll(),
      look.objectStore('lines').getAll(),
      readActiveAlerts({ getAll: (state) => byState.getAll(state) }),
      look.objectStore('renewals').getAll(),
      look.objectStore('catalogues').getAll(),
      look.objectStore('lineRules').getAll(),
      look.objectStore('ticks').getAll(),
      look.objectStore('settings').get('settings'),
    ]);
  const byAge = connections.sort((a, b) => a.addedAt - b.addedAt);
  return {
    connections: byAge,
    lines,
    alerts,
    renewals,
    catalogues,
    lineRules,
    ticks,
    settings: readSettings(stored),
  };
}

/** What is sent on besides: is a secret kept for it, and how many were refused and wait? */
export interface RelayFacts {
  hasSecret: boolean;
  waiting: number;
}

/** Under this name the secret of the relay is kept, beside those of connections. */
export const RELAY_SECRET = 'relay';

export async function readRelayFacts(store: Store): Promise<RelayFacts> {
  const look = store.transaction(['effects', 'secrets'], 'readonly');
  const [effects, key] = await Promise.all([
    look.objectStore('effects').getAll(),
    look.objectStore('secrets').getKey(RELAY_SECRET),
  ]);
  const refused = effects.filter(({ kind, attempts = 0 }) => kind === 'relay' && attempts > 0);
  return { hasSecret: key !== undefined, waiting: refused.length };
}

/** Every pack, those that are off among them, by the order in which they came. */
export async function readPacks(store: Store): Promise<StoredPack[]> {
  const packs = await store.getAll('packs');
  return packs.sort((a, b) => a.addedAt - b.addedAt);
}

/** Every alert that is kept, those that are over among them, newest first. */
export async function readAllAlerts(store: Store): Promise<Alert[]> {
  const alerts = await store.getAll('alerts');
  return alerts.sort((a, b) => b.raisedAt - a.raisedAt);
}
