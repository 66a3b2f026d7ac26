import type { IDBPTransaction } from 'idb';
import type { Connection } from '../domain/connection';
import type { Plan } from '../domain/model';
import type { After, Before, Happening } from '../domain/reduce';
import { reduce } from '../domain/reduce';
import { keepBills } from './bills';
import type { Store } from './open';
import { readPast } from './read-past';
import { addSamples } from './roll-up';
import type { Schema, StoredAnswer } from './schema';
import { readSettings } from './settings';
import { transact } from './transact';

/** What else a poll brought, written in the same transaction or not at all. */
export interface Brought {
  plans: Plan[] | null;
  answers: StoredAnswer[];
}

const TOUCHED = [
  'connections',
  'lines',
  'samples',
  'hours',
  'days',
  'pruned',
  'catalogues',
  'alerts',
  'renewals',
  'bills',
  'receipts',
  'effects',
  'answers',
  'settings',
  'lineRules',
] as const;

/** Nothing awaits anything but the database in here, or the transaction would close itself. */
type Write = IDBPTransaction<Schema, typeof TOUCHED, 'readwrite'>;

async function readBefore(
  write: Write,
  connection: Connection,
  happening: Happening,
  now: number,
): Promise<Before> {
  const [lines, alerts, renewals, lineRules, catalogue, stored] = await Promise.all([
    write.objectStore('lines').index('connectionId').getAll(connection.id),
    write.objectStore('alerts').index('connectionId').getAll(connection.id),
    write.objectStore('renewals').index('connectionId').getAll(connection.id),
    write.objectStore('lineRules').index('connectionId').getAll(connection.id),
    write.objectStore('catalogues').get(connection.id),
    write.objectStore('settings').get('settings'),
  ]);
  const settings = readSettings(stored);
  const readHours = (range: IDBKeyRange) => write.objectStore('hours').getAll(range);
  return {
    connection,
    lines,
    alerts: alerts.filter((a) => a.state !== 'resolved'),
    renewals,
    settings,
    lineRules,
    plans: catalogue?.plans ?? [],
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    past: await readPast(readHours, connection.id, lines, happening, now),
  };
}

/** Async, so that a row which is refused at once rejects like any other, and none is left alone. */
const putEach = <Row>(rows: Row[], put: (row: Row) => Promise<unknown>): Promise<unknown> =>
  Promise.all(rows.map(async (row) => put(row)));

async function writeAfter(write: Write, connection: Connection, after: After): Promise<void> {
  const changed = after.connection === connection ? [] : [after.connection];
  await Promise.all([
    putEach(changed, (row) => write.objectStore('connections').put(row)),
    putEach(after.lines, (row) => write.objectStore('lines').put(row)),
    addSamples(write, after.samples),
    putEach(after.alerts, (row) => write.objectStore('alerts').put(row)),
    putEach(after.renewals, (row) => write.objectStore('renewals').put(row)),
    putEach(after.effects, (row) => write.objectStore('effects').put(row)),
  ]);
}

async function writeBrought(write: Write, id: string, brought: Brought, now: number) {
  const answers = write.objectStore('answers');
  const kept = new Set(brought.answers.map(({ url }) => url));
  const known = await answers.index('connectionId').getAllKeys(id);
  const stale = known.filter(([, url]) => !kept.has(url));
  const catalogues =
    brought.plans === null ? [] : [{ connectionId: id, plans: brought.plans, fetchedAt: now }];
  await Promise.all([
    putEach(stale, (key) => answers.delete(key)),
    putEach(brought.answers, (row) => answers.put(row)),
    putEach(catalogues, (row) => write.objectStore('catalogues').put(row)),
  ]);
}

/**
 * One step of one connection: all of it, or none of it.
 * @param asked the connection as it was when the poll began
 * @returns what changed; null when the connection was removed or edited in between
 */
export async function commit(
  store: Store,
  asked: Pick<Connection, 'id' | 'revision'>,
  happening: Happening,
  now: number,
  brought: Brought | null = null,
): Promise<After | null> {
  return transact(store, TOUCHED, async (write) => {
    const connection = await write.objectStore('connections').get(asked.id);
    if (connection === undefined || connection.revision !== asked.revision) return null;
    const after = reduce(await readBefore(write, connection, happening, now), happening, now);
    await writeAfter(write, connection, after);
    if (happening.kind === 'reading') {
      await keepBills(write, connection, happening.poll.bills ?? [], now);
    }
    if (brought !== null) await writeBrought(write, asked.id, brought, now);
    return after;
  });
}
