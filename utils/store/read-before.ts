import type { IDBPTransaction, StoreNames } from 'idb';
import type { Connection } from '../domain/connection';
import type { Before } from '../domain/reduce';
import type { Schema } from './schema';
import { seldom } from './seldom-parts';
import { readSettings } from './settings';

type Look<Mode extends IDBTransactionMode> = Pick<
  IDBPTransaction<Schema, StoreNames<Schema>[], Mode>,
  'objectStore'
>;

/** What a step begins with, but for the past: for that it must be known which lines are looked at. */
export async function readBefore<Mode extends IDBTransactionMode>(
  look: Look<Mode>,
  connection: Connection,
): Promise<Before> {
  const [lines, alerts, renewals, lineRules, catalogue, stored] = await Promise.all([
    look.objectStore('lines').index('connectionId').getAll(connection.id),
    look.objectStore('alerts').index('connectionId').getAll(connection.id),
    look.objectStore('renewals').index('connectionId').getAll(connection.id),
    look.objectStore('lineRules').index('connectionId').getAll(connection.id),
    look.objectStore('catalogues').get(connection.id),
    look.objectStore('settings').get('settings'),
  ]);
  return {
    connection,
    lines,
    alerts: alerts.filter((a) => a.state !== 'resolved'),
    renewals,
    settings: readSettings(stored),
    lineRules,
    plans: catalogue?.plans ?? [],
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    past: new Map(),
    seldom,
  };
}
