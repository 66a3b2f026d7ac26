import pLimit from 'p-limit';
import type { Connection } from '../../utils/domain/connection';
import { isPolled, nextDueAt } from '../../utils/domain/schedule';
import { MINUTE } from '../../utils/domain/time';
import { keepAwake } from '../../utils/platform/keep-awake';
import { mayRead } from '../../utils/platform/permissions';
import { adapterOf } from '../../utils/providers/registry';
import { commit } from '../../utils/store/commit';
import type { Store } from '../../utils/store/open';
import { openStore } from '../../utils/store/open';
import { pruneHistory } from '../../utils/store/prune-history';
import { report } from './guard';
import { pollConnection } from './poll';
import { settle } from './settle';

/** Providers asked at the same time: kind to a laptop on a weak line. */
const limit = pLimit(4);

interface Flight {
  revision: number;
  landed: Promise<void>;
}

/** Single flight, for each connection its own: a silent provider keeps no other waiting. */
const flights = new Map<string, Flight>();

/**
 * One round: what time has changed, then every connection that is due, then what follows from it.
 * @param wanted ids of connections to be read now, due or not
 */
export async function runCycle(wanted: string[] = []): Promise<void> {
  const store = await openStore();
  const connections = await store.getAll('connections');
  const due = connections.filter((connection) => isDue(connection, wanted));
  await review(store, due);
  await Promise.all(due.map((connection) => read(store, connection, wanted)));
  // Last, and on its own: a full disk keeps nobody from being read.
  await pruneHistory(store, Date.now()).catch((bug: unknown) => report('history', bug));
}

/** What settings and time alone change, in every connection that is not about to be read. */
export async function review(store: Store, except: Connection[] = []): Promise<void> {
  const apart = new Set(except.map(({ id }) => id));
  for (const connection of await store.getAll('connections')) {
    const rests = !apart.has(connection.id) && !flights.has(connection.id);
    if (rests) await passTime(store, connection);
  }
  await settle(store);
}

/** Asking may be pressed for; a provider that asked for a pause gets it all the same. */
function isDue(connection: Connection, wanted: string[]): boolean {
  const { id, status } = connection;
  const { failure } = status;
  const pause = failure !== null && 'retryAt' in failure && failure.retryAt !== null;
  const now = Date.now();
  const asked = wanted.includes(id) && !pause && !isFresh(connection, now);
  return isPolled(connection) && (asked || nextDueAt(connection, now) <= now);
}

/** Before its source can have changed, asking again is only a burden on the provider. */
function isFresh({ adapter, status }: Connection, now: number): boolean {
  const { failure, succeededAt } = status;
  if (failure !== null || succeededAt === null) return false;
  // A minute's grace: whoever presses twice within it means it.
  const pace = (adapterOf(adapter)?.minPace ?? 0) - MINUTE;
  return Math.abs(now - succeededAt) < pace;
}

/** Joins the reading that is under way; one of an address edited meanwhile does not count. */
async function read(store: Store, connection: Connection, wanted: string[]): Promise<void> {
  const { id, revision } = connection;
  for (let flight = flights.get(id); flight !== undefined; flight = flights.get(id)) {
    if (flight.revision === revision) return flight.landed;
    await flight.landed;
  }
  const landed = limit(() => readOne(store, id, wanted)).finally(() => flights.delete(id));
  flights.set(id, { revision, landed });
  return landed;
}

/** A bug with one connection is written down, and the others go on. */
async function readOne(store: Store, id: string, wanted: string[]): Promise<void> {
  try {
    // Looked at again: another wake may have read it since.
    const connection = await store.get('connections', id);
    if (connection === undefined || !isDue(connection, wanted)) return;
    await keepAwake(pollConnection(store, connection));
    // Only now: after a long sleep an old reading would raise what is no longer true.
    await passTime(store, connection);
  } catch (bug) {
    await report('reading', bug);
  }
  await settle(store);
}

async function passTime(store: Store, connection: Connection): Promise<void> {
  await commit(store, connection, { kind: 'time' }, Date.now());
}

/** A permission came or went: connections that it concerns find out now, not when they are due. */
export async function readPermitted(): Promise<void> {
  const store = await openStore();
  const concerned: string[] = [];
  for (const { id, address, status } of await store.getAll('connections')) {
    const refused = status.failure?.kind === 'not-permitted';
    if ((await mayRead(address)) === refused) concerned.push(id);
  }
  await runCycle(concerned);
}
