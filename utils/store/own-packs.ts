import type { IDBPTransaction, StoreNames } from 'idb';
import type { Schema, StoredPack } from './schema';

type Write = Pick<IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>, 'objectStore'>;

/** The user's own: of the organisation's those that they stand in for. */
export const ownPacks = (rows: StoredPack[]): StoredPack[] =>
  rows.flatMap((row) => (row.source === 'organisation' ? (row.own ?? []) : row));

/** Within a transaction: writes one of the user's own, or removes it; the organisation's stays. */
export async function putOwnPack(write: Write, id: string, row: StoredPack | null): Promise<void> {
  const packs = write.objectStore('packs');
  const there = await packs.get(id);
  if (there?.source !== 'organisation') {
    await (row === null ? packs.delete(id) : packs.put(row));
    return;
  }
  const { own: _, ...organisations } = there;
  await packs.put(row === null ? organisations : { ...organisations, own: row });
}
