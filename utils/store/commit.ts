import type { IDBPTransaction } from 'idb';
import { unwrap } from 'idb';
import type { Connection } from '../domain/connection';
import type { Plan } from '../domain/model';
import type { After, Happening } from '../domain/reduce';
import { reduce } from '../domain/reduce';
import { reduceThenTime } from '../domain/then-time';
import type { Store } from './open';
import { putEach } from './put-each';
import { readBefore } from './read-before';
import { readPast } from './read-past';
import { addSamples } from './roll-up';
import type { Schema, StoredAnswer } from './schema';
import { lackingFor, loadSeldom, type Need, seldom } from './seldom-parts';
import { transact } from './transact';

/** What else a poll brought, written in the same transaction or not at all. */
export interface Brought {
  plans: Plan[] | null;
  answers: StoredAnswer[];
  /** Addresses of answers that stay as they are stored; the rest is forgotten. */
  kept?: readonly string[];
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

/** What the clock alone looks at. */
const LOOKED_AT = [
  'connections',
  'lines',
  'alerts',
  'renewals',
  'lineRules',
  'catalogues',
  'settings',
] as const;

async function writeAfter(write: Write, connection: Connection, after: After): Promise<void> {
  if (after.connection !== connection) await write.objectStore('connections').put(after.connection);
  for (const name of ['lines', 'alerts', 'renewals', 'effects'] as const) {
    putEach<object>(unwrap(write.objectStore(name)), after[name]);
  }
  await addSamples(write, after.samples);
}

async function writeBrought(write: Write, id: string, brought: Brought, now: number) {
  const answers = write.objectStore('answers');
  const kept = new Set([...(brought.kept ?? []), ...brought.answers.map(({ url }) => url)]);
  const known = await answers.index('connectionId').getAllKeys(id);
  const stale = known.filter(([, url]) => !kept.has(url));
  await Promise.all(stale.map((key) => answers.delete(key)));
  putEach(unwrap(answers), brought.answers);
  if (brought.plans === null) return;
  const catalogue = { connectionId: id, plans: brought.plans, fetchedAt: now };
  await write.objectStore('catalogues').put(catalogue);
}

/**
 * One step of one connection, and what time alone brings after it: all of it, or none of it.
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
  const step = async (write: Write): Promise<{ after: After | null; lacking: Need[] }> => {
    const connection = await write.objectStore('connections').get(asked.id);
    if (connection === undefined || connection.revision !== asked.revision) {
      return { after: null, lacking: [] };
    }
    const before = await readBefore(write, connection);
    const lacking = lackingFor(before, happening, now);
    // Nothing was written: it is done anew with all that it needs.
    if (lacking.length > 0) return { after: null, lacking };
    const readHours = (range: IDBKeyRange) => write.objectStore('hours').getAll(range);
    const past = await readPast(readHours, connection.id, before.lines, happening, now);
    const plans = brought?.plans ?? before.plans;
    const after =
      happening.kind === 'time'
        ? reduce(before, happening, now)
        : reduceThenTime({ ...before, past }, happening, plans, now);
    await writeAfter(write, connection, after);
    if (happening.kind === 'reading') {
      await seldom.keepBills?.(write, connection, happening.poll.bills ?? [], now);
    }
    if (brought !== null) await writeBrought(write, asked.id, brought, now);
    return { after, lacking };
  };
  // What a loss of power takes back the provider tells once more, with all that follows from it; and
  // what was shown is marked so by a write that is waited for, and takes this one along.
  for (;;) {
    const { after, lacking } = await transact(store, TOUCHED, step, 'relaxed');
    if (lacking.length === 0) return after;
    await loadSeldom(lacking);
  }
}

/** Of these connections those in which the clock alone brings something: one look, that writes nothing. */
export async function touchedByTime(
  store: Store,
  connections: readonly Connection[],
  now: number,
): Promise<Connection[]> {
  if (connections.length === 0) return [];
  const look = store.transaction(LOOKED_AT, 'readonly');
  const befores = await Promise.all(connections.map((each) => readBefore(look, each)));
  const time: Happening = { kind: 'time' };
  await loadSeldom(befores.flatMap((before) => lackingFor(before, time, now)));
  return befores
    .filter((before) => {
      const { lines, alerts } = reduce(before, time, now);
      return lines.length + alerts.length > 0;
    })
    .map(({ connection }) => connection);
}
