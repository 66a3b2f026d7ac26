import type { IDBPTransaction, StoreNames } from 'idb';
import type { BackupRows } from '../backup/backup';
import { sameAccess } from '../backup/same-access';
import { forgetLines } from './forget-lines';
import { RELAY_SECRET, SET_RELAY_SECRET } from './queries';
import { BACKED_STORES } from './read-backup';
import type { Schema, StoredSettings } from './schema';

type Write = Pick<IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>, 'objectStore'>;

/** What is here stays where the file does not know it better; or only what is in the file is there. */
export type RestoreWay = 'merge' | 'replace';

const RELAYS: ReadonlySet<string> = new Set([RELAY_SECRET, SET_RELAY_SECRET]);

const byId = <Row extends { id: string }>(rows: readonly Row[]): Map<string, Row> =>
  new Map(rows.map((row) => [row.id, row]));

/** A secret stays with a connection that reaches just what it reached before, and with no other. */
export async function forgetAccess(
  write: Write,
  here: BackupRows,
  { connections }: BackupRows,
  way: RestoreWay,
): Promise<void> {
  const next = byId(connections);
  const others = here.connections.filter((own) => {
    const row = next.get(own.id);
    return row === undefined ? way === 'replace' : !sameAccess(own, row);
  });
  const answers = write.objectStore('answers');
  const touched = [...next.keys(), ...others.map(({ id }) => id)];
  for (const id of touched) {
    for (const key of await answers.index('connectionId').getAllKeys(id)) await answers.delete(key);
  }
  for (const { id } of others) {
    await write.objectStore('secrets').delete(id);
    await write.objectStore('catalogues').delete(id);
  }
  if (way === 'merge') return;
  // What was tried out and never saved has no connection.
  for (const name of await write.objectStore('secrets').getAllKeys()) {
    if (!RELAYS.has(name) && !next.has(name)) await write.objectStore('secrets').delete(name);
  }
}

/**
 * What is no part of any backup: where alerts are sent on, as secrets are, and what an organisation set.
 * Its mark goes, because connections and packs need to be told of it anew.
 */
export const besidesBackup = ({ relay, policy }: StoredSettings = {}): StoredSettings => ({
  ...(relay === undefined ? {} : { relay }),
  ...(policy === undefined ? {} : { policy: { ...policy, mark: '' } }),
});

/** Before everything is replaced. Notifications of alerts that stay are left as they are, as are files of receipts. */
export async function forgetRows(
  write: Write,
  here: BackupRows,
  { alerts }: BackupRows,
): Promise<void> {
  const staying = byId(alerts);
  await forgetLines(write, {
    lines: here.lines.map(({ key }) => key),
    alerts: here.alerts.flatMap(({ id }) => (staying.has(id) ? [] : [id])),
    renewals: [],
  });
  const besides = besidesBackup(await write.objectStore('settings').get('settings'));
  for (const name of BACKED_STORES) await write.objectStore(name).clear();
  await write.objectStore('samples').clear();
  if (Object.keys(besides).length > 0) await write.objectStore('settings').put(besides, 'settings');
}
