import type { IDBPTransaction, StoreNames } from 'idb';
import { unwrap } from 'idb';
import type { BackupData, BackupRows } from '../backup/backup';
import { bytesOf } from '../backup/base64';
import { withOwnRevision } from '../backup/join-row';
import { mergeBackup } from '../backup/merge-backup';
import { withinPolicy } from '../backup/within-policy';
import type { Alert } from '../domain/alerts/alert';
import { notice } from '../domain/alerts/effect';
import { PART_BYTES } from '../domain/receipts/receipt';
import type { CheckoutTab } from '../domain/renewal';
import type { RestoreWay } from './forget-for-restore';
import { besidesBackup, forgetAccess, forgetRows } from './forget-for-restore';
import { dayKey, hourKey } from './history-keys';
import { keepStaying } from './keep-staying';
import type { Store } from './open';
import { putEach } from './put-each';
import { BACKED_STORES, readBackedRows } from './read-backup';
import { readGoverned } from './read-governed';
import { dropFile, dropStrayParts } from './receipt-files';
import type { Schema } from './schema';
import { transact } from './transact';

const TOUCHED = [
  ...BACKED_STORES,
  'fileParts',
  'samples',
  'catalogues',
  'answers',
  'secrets',
  'effects',
] as const;

type Write = Pick<IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>, 'objectStore'>;

/** All of a backup that an organisation leaves to be brought in, or none of it. */
export function restoreBackup(
  store: Store,
  data: BackupData,
  way: RestoreWay,
  now: number,
): Promise<void> {
  return transact(store, TOUCHED, async (write) => {
    const here = await readBackedRows(write);
    const within = withinPolicy(here, data, await readGoverned(write));
    const there = within.rows;
    const rows = way === 'merge' ? mergeBackup(here, there).rows : replacing(here, there);
    const tabs = await readTabs(write);
    const putBack = way === 'replace' ? await keepStaying(write, within.staying) : null;
    await forgetAccess(write, here, rows, way);
    if (way === 'replace') await forgetRows(write, here, rows);
    await putRows(write, rows, tabs, now);
    await putBack?.();
    await putFiles(write, data.files);
    await dropStrayParts(write);
  });
}

/** Tabs of checkouts that are open here, by their attempts. */
async function readTabs(write: Write): Promise<Map<string, CheckoutTab>> {
  const renewals = await write.objectStore('renewals').getAll();
  return new Map(renewals.flatMap(({ id, tab }) => (tab === undefined ? [] : [[id, tab]])));
}

function replacing(here: BackupRows, there: BackupRows): BackupRows {
  const known = new Map(here.connections.map((row) => [row.id, row]));
  const connections = there.connections.map((row) => {
    const own = known.get(row.id);
    return own === undefined ? row : withOwnRevision(own, row);
  });
  return { ...there, connections };
}

async function putRows(
  write: Write,
  rows: BackupRows,
  tabs: ReadonlyMap<string, CheckoutTab>,
  now: number,
): Promise<void> {
  const settings = write.objectStore('settings');
  if (rows.settings !== null) {
    const besides = besidesBackup(await settings.get('settings'));
    await settings.put({ ...rows.settings, ...besides }, 'settings');
  }
  const plain = [
    'lineRules',
    'connections',
    'packs',
    'lines',
    'receipts',
    'bills',
    'ticks',
  ] as const;
  for (const name of plain) putEach<object>(unwrap(write.objectStore(name)), rows[name]);
  putEach(unwrap(write.objectStore('hours')), rows.hours, hourKey);
  putEach(unwrap(write.objectStore('days')), rows.days, dayKey);
  const renewals = rows.renewals.map((row) => {
    const tab = tabs.get(row.id);
    return tab === undefined ? row : { ...row, tab };
  });
  putEach(unwrap(write.objectStore('renewals')), renewals);
  await Promise.all(rows.alerts.map((row) => putAlert(write, row, now)));
}

/** One that nobody was shown is shown now: no alert is lost. */
async function putAlert(write: Write, row: Alert, now: number): Promise<void> {
  await write.objectStore('alerts').put(row);
  if (row.state === 'open' && row.shownAt === null) {
    await write.objectStore('effects').put(notice(row, now));
  }
}

/** Those that belong to no receipt go again. */
async function putFiles(write: Write, files: BackupData['files']): Promise<void> {
  const parts = write.objectStore('fileParts');
  for (const { id, base64 } of files) {
    await dropFile(write, id);
    const bytes = bytesOf(base64) ?? new Uint8Array();
    for (let part = 0; part * PART_BYTES < bytes.length; part += 1) {
      const piece = bytes.slice(part * PART_BYTES, (part + 1) * PART_BYTES);
      await parts.put({ fileId: id, part, bytes: piece.buffer });
    }
  }
}
