import type { Connection } from '../../utils/domain/connection';
import type { Surroundings } from '../../utils/domain/schedule';
import { isOldToLookAt, isPolled, nextDueAt } from '../../utils/domain/schedule';
import { MINUTE } from '../../utils/domain/time';
import { keepAwake } from '../../utils/platform/keep-awake';
import { mayRead } from '../../utils/platform/permissions';
import { readSurroundings } from '../../utils/platform/surroundings';
import { adapterOf } from '../../utils/providers/registry';
import { commit, touchedByTime } from '../../utils/store/commit';
import type { Store } from '../../utils/store/open';
import { openStore } from '../../utils/store/open';
import { readRound } from '../../utils/store/read-round';
import { readToAsk } from '../../utils/store/read-to-ask';
import { AT_ONCE, inTurn } from './in-turn';
import { pollConnection } from './poll';
import { report } from './report';
import { settle, settleFirst, settleSoon } from './settle';
import { surroundingsOf } from './surroundings';

interface Flight {
  revision: number;
  landed: Promise<void>;
}

/** Single flight, for each connection its own: a silent provider keeps no other waiting. */
const flights = new Map<string, Flight>();

/** Why connections are read: those that are due as things are, and those that are wanted now. */
interface Round {
  wanted: ReadonlySet<string>;
  around: Surroundings;
  /** Are there more connections than may be asked at the same time? Most users have one or two. */
  areMany: boolean;
}

/** Ids of connections, or those whose numbers are no longer new: somebody wants to see them. */
type Wanted = readonly string[] | 'all' | 'old';

/**
 * One round: what time has changed, then every connection that is due, then what follows from it.
 * @param wanted to be read now, due or not
 */
export async function runCycle(wanted: Wanted = []): Promise<void> {
  const store = await openStore();
  const now = Date.now();
  const [facts, seen] = await Promise.all([readRound(store, now), readSurroundings()]);
  const { connections } = facts;
  const around = surroundingsOf(seen, facts.settings);
  const areMany = connections.length > AT_ONCE;
  const round: Round = { wanted: idsOf(wanted, connections, now), around, areMany };
  const due = await dueOf(connections, round);
  const isChanged = await passTimeOf(store, connections, due);
  if (due.length > 0) {
    const isWaiting = isChanged || facts.isPending;
    const first = settleFirst(store, isWaiting);
    // What waits is told before a reading may change it; else neither keeps the other.
    if (isWaiting) await first;
    await Promise.all([first, ...due.map((connection) => read(store, connection, round))]);
  }
  await settle(store);
  // Last, and on its own: a full disk keeps nobody from being read.
  if (facts.isHistoryDue) await tidy(store);
}

function idsOf(wanted: Wanted, connections: Connection[], now: number): ReadonlySet<string> {
  if (wanted !== 'all' && wanted !== 'old') return new Set(wanted);
  const some = connections.filter((each) => wanted === 'all' || isOldToLookAt(each, now));
  return new Set(some.map(({ id }) => id));
}

/** What is done once a day: the copy first, because what is cut off is gone. */
async function tidy(store: Store): Promise<void> {
  const { keepCopy } = await import('./keep-copy');
  await keepCopy(store, Date.now()).catch((bug: unknown) => report('copy', bug));
  const { pruneHistory } = await import('../../utils/store/prune-history');
  await pruneHistory(store, Date.now()).catch((bug: unknown) => report('history', bug));
}

/** What settings and time alone change. */
export async function review(store: Store): Promise<void> {
  await passTimeOf(store, await store.getAll('connections'), []);
  await settle(store);
}

/**
 * In every connection that is not about to be read. Most of the time nothing has changed, and then
 * nothing is written.
 * @returns whether that changed anything
 */
async function passTimeOf(
  store: Store,
  connections: Connection[],
  due: Connection[],
): Promise<boolean> {
  const apart = new Set(due.map(({ id }) => id));
  const others = connections.filter(({ id }) => !apart.has(id) && !flights.has(id));
  const touched = await touchedByTime(store, others, Date.now());
  for (const connection of touched) {
    await commit(store, connection, { kind: 'time' }, Date.now());
  }
  return touched.length > 0;
}

async function dueOf(connections: Connection[], round: Round): Promise<Connection[]> {
  const due = await Promise.all(connections.map((connection) => isDue(connection, round)));
  return connections.filter((_, at) => due[at]);
}

/** Asking may be pressed for; a provider that asked for a pause gets it all the same. */
async function isDue(connection: Connection, { wanted, around }: Round): Promise<boolean> {
  const { id, status } = connection;
  const { failure } = status;
  const pause = failure !== null && 'retryAt' in failure && failure.retryAt !== null;
  const now = Date.now();
  if (!isPolled(connection)) return false;
  if (nextDueAt(connection, now, around) <= now) return true;
  return wanted.has(id) && !pause && !(await isFresh(connection, now));
}

/** Before its source can have changed, asking again is only a burden on the provider. */
async function isFresh({ adapter, status }: Connection, now: number): Promise<boolean> {
  const { failure, succeededAt } = status;
  if (failure !== null || succeededAt === null) return false;
  // A minute's grace: whoever presses twice within it means it.
  const pace = ((await adapterOf(adapter))?.minPace ?? 0) - MINUTE;
  return Math.abs(now - succeededAt) < pace;
}

/** Joins the reading that is under way; one of an address edited meanwhile does not count. */
async function read(store: Store, connection: Connection, round: Round): Promise<void> {
  const { id, revision } = connection;
  for (let flight = flights.get(id); flight !== undefined; flight = flights.get(id)) {
    if (flight.revision === revision) return flight.landed;
    await flight.landed;
  }
  const ask = () => readOne(store, id, round);
  const landed = (round.areMany ? inTurn(ask) : ask()).finally(() => flights.delete(id));
  flights.set(id, { revision, landed });
  return landed;
}

/** A bug with one connection is written down, and the others go on. */
async function readOne(store: Store, id: string, round: Round): Promise<void> {
  try {
    // Looked at again: another wake may have read it since.
    const found = await readToAsk(store, id);
    if (found === null || !(await isDue(found.connection, round))) return;
    await keepAwake(pollConnection(store, found));
  } catch (bug) {
    await report('reading', bug);
  }
  settleSoon(store);
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
