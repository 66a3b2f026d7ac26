import type { IDBPTransaction, StoreNames } from 'idb';
import type { Alert } from '../domain/alerts/alert';
import type { Connection, Line } from '../domain/connection';
import type { LineTicks } from '../domain/help/ticks';
import { isLocked } from '../domain/policy/organisation';
import type { Renewal } from '../domain/renewal';
import type { LineRules, Settings } from '../domain/settings';
import { GLANCE, glanceRows } from './glance-rows';
import type { Store } from './open';
import type { Catalogue, Diagnostic, Schema, StoredPack, StoredPolicy } from './schema';
import { readSettings } from './settings';
import { toSnapshot } from './to-snapshot';

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

/** Any transaction that may read what it is about. */
export type Look = Pick<IDBPTransaction<Schema, StoreNames<Schema>[], 'readonly'>, 'objectStore'>;

/** One consistent look at the database. */
export const readSnapshot = (store: Store): Promise<Snapshot> =>
  snapshotIn(store.transaction(GLANCE, 'readonly'));

export const snapshotIn = async (look: Look): Promise<Snapshot> =>
  toSnapshot(
    await glanceRows({
      all: (name) => look.objectStore(name).getAll(),
      alertsThatAre: (state) => look.objectStore('alerts').index('state').getAll(state),
      settings: () => look.objectStore('settings').get('settings'),
    }),
  );

/** What is sent on besides: is a secret kept for it, and how many were refused and wait? */
export interface RelayFacts {
  hasSecret: boolean;
  waiting: number;
}

/** Under this name the secret of the relay is kept, beside those of connections. */
export const RELAY_SECRET = 'relay';
/** The same for the relay that an organisation insists on: the user's own keeps its own. */
export const SET_RELAY_SECRET = 'organisation-relay';

export const relaySecretOf = ({ organisation }: Settings): string =>
  isLocked(organisation, 'relay') ? SET_RELAY_SECRET : RELAY_SECRET;

export async function readRelayFacts(store: Store): Promise<RelayFacts> {
  const look = store.transaction(['effects', 'secrets', 'settings'], 'readonly');
  const [effects, names, stored] = await Promise.all([
    look.objectStore('effects').getAll(),
    look.objectStore('secrets').getAllKeys(),
    look.objectStore('settings').get('settings'),
  ]);
  const hasSecret = names.includes(relaySecretOf(readSettings(stored)));
  const refused = effects.filter(({ kind, attempts = 0 }) => kind === 'relay' && attempts > 0);
  return { hasSecret, waiting: refused.length };
}

/** Every pack, those that are off among them, by the order in which they came. */
export async function readPacks(store: Store): Promise<StoredPack[]> {
  const packs = await store.getAll('packs');
  return packs.sort((a, b) => a.addedAt - b.addedAt);
}

/** What an organisation has set here. */
export interface PolicyFacts extends Pick<StoredPolicy, 'organisation' | 'problems'> {
  /** Names of its connections and packs. */
  connections: string[];
  packs: string[];
}

/** The organisation's policy with what was refused of it; null: there is none. */
export async function readPolicyFacts(store: Store): Promise<PolicyFacts | null> {
  const look = store.transaction(['settings', 'connections', 'packs'], 'readonly');
  const [stored, connections, packs] = await Promise.all([
    look.objectStore('settings').get('settings'),
    look.objectStore('connections').getAll(),
    look.objectStore('packs').getAll(),
  ]);
  if (stored?.policy === undefined) return null;
  const { organisation, problems } = stored.policy;
  return {
    organisation,
    problems,
    connections: connections.flatMap((row) => (row.organisation === 'set' ? [row.name] : [])),
    packs: packs.flatMap(({ source, pack }) => (source === 'organisation' ? [pack.name] : [])),
  };
}

/** Every alert that is kept, those that are over among them, newest first. */
export async function readAllAlerts(store: Store): Promise<Alert[]> {
  const alerts = await store.getAll('alerts');
  return alerts.sort((a, b) => b.raisedAt - a.raisedAt);
}

/** The database itself: what somebody who helps would ask about it. */
export interface StoreFacts {
  version: number;
  /** How many rows each kind has. */
  rows: { name: string; count: number }[];
  /** Faults of our own, the newest first. */
  faults: Diagnostic[];
}

export async function readStoreFacts(store: Store): Promise<StoreFacts> {
  const names = [...store.objectStoreNames];
  const look = store.transaction(names, 'readonly');
  const [faults, ...counts] = await Promise.all([
    look.objectStore('diagnostics').getAll(),
    ...names.map((name) => look.objectStore(name).count()),
  ]);
  const rows = names.map((name, at) => ({ name, count: counts[at] ?? 0 }));
  return { version: store.version, rows, faults: faults.reverse() };
}
