import type { IDBPTransaction, StoreNames } from 'idb';
import { unwrap } from 'idb';
import { withdrawal } from '../domain/alerts/effect';
import type { Changes } from '../sync/plan-changes';
import type { SyncedRows } from '../sync/synced-rows';
import { forgetConnection } from './connections';
import { dropLinesIn } from './drop-lines';
import { ownPacks, putOwnPack } from './own-packs';
import { putEach } from './put-each';
import type { Schema } from './schema';

type Write = Pick<IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>, 'objectStore'>;

/** Any transaction that may read them. */
export type Look<Mode extends IDBTransactionMode> = Pick<
  IDBPTransaction<Schema, StoreNames<Schema>[], Mode>,
  'objectStore'
>;

/** Alerts that still have a life, but those of long ago. */
const AWAITED = ['open', 'acknowledged', 'snoozed'];

/** Within a transaction: what is shared of what is stored here. */
export async function syncedRowsIn<Mode extends IDBTransactionMode>(
  look: Look<Mode>,
): Promise<SyncedRows> {
  const byState = look.objectStore('alerts').index('state');
  const alerts = (await Promise.all(AWAITED.map((state) => byState.getAll(state)))).flat();
  const keys = new Set(alerts.flatMap(({ lineKey }) => lineKey ?? []));
  const lines = look.objectStore('lines');
  const found = await Promise.all([...keys].map((key) => lines.get(key)));
  const connections = await look.objectStore('connections').getAll();
  const secrets = await look.objectStore('secrets').getAllKeys();
  const unentered = connections.filter(({ status }) => status.failure?.kind === 'unentered');
  return {
    settings: (await look.objectStore('settings').get('settings')) ?? {},
    lineRules: await look.objectStore('lineRules').getAll(),
    // What an organisation set comes to each machine by its policy, and goes with it.
    connections: connections.filter(({ organisation }) => organisation === undefined),
    governed: new Set(
      connections.flatMap(({ id, organisation }) => (organisation === undefined ? [] : [id])),
    ),
    packs: ownPacks(await look.objectStore('packs').getAll()),
    alerts: alerts.sort((a, b) => a.raisedAt - b.raisedAt),
    lines: new Map(found.flatMap((line) => (line === undefined ? [] : [[line.key, line]]))),
    withSecret: new Set([...secrets, ...unentered.map(({ id }) => id)]),
  };
}

/** Its secret was entered for where it was, and what was told there is none of what is told now. */
async function forgetReach(write: Write, id: string): Promise<void> {
  const answers = write.objectStore('answers');
  for (const key of await answers.index('connectionId').getAllKeys(id)) await answers.delete(key);
  await write.objectStore('secrets').delete(id);
  await write.objectStore('catalogues').delete(id);
}

/** Within a transaction: writes what came from other machines. */
export async function putChanges(write: Write, changes: Changes, now: number): Promise<void> {
  for (const id of changes.dropConnections) await forgetConnection(write, id);
  const { settings } = changes;
  if (settings !== null) {
    // A connection that was just removed took its plans along.
    const gone = new Set(changes.dropConnections);
    const { atOnce } = settings;
    const left = atOnce?.filter(({ connectionId }) => !gone.has(connectionId));
    await write
      .objectStore('settings')
      .put({ ...settings, ...(left && { atOnce: left }) }, 'settings');
  }
  for (const { row, moved } of changes.putConnections) {
    if (moved) await forgetReach(write, row.id);
    await write.objectStore('connections').put(row);
    if (row.chosen !== undefined) await dropLinesIn(write, row.id, row.chosen);
  }
  for (const row of changes.putPacks) await putOwnPack(write, row.id, row);
  for (const id of changes.dropPacks) await putOwnPack(write, id, null);
  putEach<object>(unwrap(write.objectStore('lineRules')), changes.putRules);
  for (const key of changes.dropRules) await write.objectStore('lineRules').delete(key);
  for (const alert of changes.answered) {
    await write.objectStore('alerts').put(alert);
    await write.objectStore('effects').put(withdrawal(alert, now));
  }
}
