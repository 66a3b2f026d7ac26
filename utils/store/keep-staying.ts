import type { IDBPTransaction, StoreNames } from 'idb';
import type { Sample } from '../domain/sample';
import type { Schema } from './schema';

type Write = Pick<IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>, 'objectStore'>;

/** All keys of lines of a connection. */
const ofConnection = (id: string): IDBKeyRange =>
  IDBKeyRange.bound([`${id}/`], [`${id}0`], false, true);

/**
 * Within a transaction, before everything is replaced: what no backup knows of connections that stay,
 * which is whose they are, what is over, and single measurements.
 * @returns puts it back
 */
export async function keepStaying(
  write: Write,
  staying: ReadonlySet<string>,
): Promise<() => Promise<void>> {
  const [connections, alerts, samples] = [
    write.objectStore('connections'),
    write.objectStore('alerts'),
    write.objectStore('samples'),
  ];
  const rows = (await connections.getAll()).filter(({ id }) => staying.has(id));
  const told = (await alerts.getAll()).filter(({ connectionId }) => staying.has(connectionId));
  const measured: Sample[] = [];
  for (const { id } of rows) measured.push(...(await samples.getAll(ofConnection(id))));
  return async () => {
    await Promise.all([
      ...rows.map((row) => connections.put(row)),
      ...told.map((row) => alerts.put(row)),
      ...measured.map((row) => samples.put(row)),
    ]);
  };
}
