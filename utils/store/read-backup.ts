import type { StoreValue } from 'idb';
import type { BackedPack, BackupData, BackupRows } from '../backup/backup';
import { base64Of } from '../backup/base64';
import type { Connection } from '../domain/connection';
import { withoutTab } from '../domain/renewal';
import type { Store } from './open';
import { readFileBytes } from './receipt-files';
import type { Schema, StoredPack } from './schema';

/** Stores whose rows cannot be fetched again. */
export const BACKED_STORES = [
  'settings',
  'lineRules',
  'connections',
  'packs',
  'lines',
  'renewals',
  'alerts',
  'receipts',
  'bills',
  'days',
  'hours',
  'ticks',
] as const;

type Backed = (typeof BACKED_STORES)[number];

/** Any transaction that may read them. */
export interface Look {
  objectStore: <Name extends Backed>(
    name: Name,
  ) => { getAll: () => Promise<StoreValue<Schema, Name>[]> };
}

/** A backup is its user's, wherever it is brought back: nobody's policy sets what is in it. */
const withoutOrganisation = ({ organisation: _, ...row }: Connection): Connection => row;

const ownPack = ({ own, ...row }: StoredPack): BackedPack =>
  own !== undefined
    ? ownPack(own)
    : { ...row, source: row.source === 'organisation' ? 'imported' : row.source };

/** Within a transaction: what a backup has of rows. */
export async function readBackedRows(look: Look): Promise<BackupRows> {
  const all = <Name extends Backed>(name: Name) => look.objectStore(name).getAll();
  const [stored] = await all('settings');
  const { relay: _, policy: __, ...settings } = stored ?? {};
  return {
    settings: stored === undefined ? null : settings,
    lineRules: await all('lineRules'),
    connections: (await all('connections')).map(withoutOrganisation),
    packs: (await all('packs')).map(ownPack),
    lines: await all('lines'),
    renewals: (await all('renewals')).map(withoutTab),
    alerts: (await all('alerts')).filter(({ state }) => state !== 'resolved'),
    receipts: await all('receipts'),
    bills: await all('bills'),
    days: await all('days'),
    hours: await all('hours'),
    ticks: await all('ticks'),
  };
}

/** One consistent look at all that a backup holds. A file of which a part is missing is left out. */
export async function readBackup(store: Store): Promise<BackupData> {
  const look = store.transaction([...BACKED_STORES, 'fileParts'] as const, 'readonly');
  const rows = await readBackedRows(look);
  const parts = look.objectStore('fileParts');
  const found: { id: string; bytes: Uint8Array }[] = [];
  for (const { file } of rows.receipts) {
    if (file === null) continue;
    const bytes = await readFileBytes((range) => parts.getAll(range), file);
    if (bytes !== null) found.push({ id: file.id, bytes });
  }
  await look.done;
  return { ...rows, files: found.map(({ id, bytes }) => ({ id, base64: base64Of(bytes) })) };
}
