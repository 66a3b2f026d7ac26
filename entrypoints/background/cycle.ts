import pLimit from 'p-limit';
import type { Connection } from '../../utils/domain/connection';
import { keepAwake } from '../../utils/platform/keep-awake';
import { mayRead } from '../../utils/platform/permissions';
import { commit } from '../../utils/store/commit';
import type { Store } from '../../utils/store/open';
import { openStore } from '../../utils/store/open';
import { report } from './guard';
import { pollConnection } from './poll';
import { settle } from './settle';

/** Providers asked at the same time: kind to a laptop on a weak line. */
const AT_ONCE = 4;

let running: Promise<void> | null = null;
const asked = new Set<string>();

/**
 * One round: what time has changed, then every connection that is due, then what follows from it.
 * A second wake joins the round that is under way.
 * @param connectionIds to be read now, due or not
 */
export function runCycle(connectionIds: string[] = []): Promise<void> {
  for (const id of connectionIds) asked.add(id);
  running ??= rounds().finally(() => {
    running = null;
    // Asked for in the very moment between the last look and here.
    if (asked.size > 0) void runCycle();
  });
  return running;
}

async function rounds(): Promise<void> {
  do {
    const now = new Set(asked);
    asked.clear();
    await round(now);
  } while (asked.size > 0);
}

async function round(wanted: ReadonlySet<string>): Promise<void> {
  const store = await openStore();
  const connections = await store.getAll('connections');
  const due = connections.filter((connection) => isDue(connection, wanted));
  const resting = connections.filter((connection) => !due.includes(connection));
  for (const connection of resting) await passTime(store, connection);
  await settle(store);
  const limit = pLimit(AT_ONCE);
  // Each is committed as it arrives: a slow provider keeps no other waiting.
  await Promise.all(due.map((connection) => limit(() => readOne(store, connection))));
}

/** A bug with one connection is written down, and the others go on. */
async function readOne(store: Store, connection: Connection): Promise<void> {
  try {
    await keepAwake(pollConnection(store, connection));
    // Only now: after a long sleep an old reading would raise what is no longer true.
    await passTime(store, connection);
  } catch (bug) {
    await report('reading', bug);
  }
  await settle(store);
}

const isDue = (connection: Connection, wanted: ReadonlySet<string>): boolean =>
  !connection.paused && (wanted.has(connection.id) || connection.status.nextDueAt <= Date.now());

/** Ends come nearer and snoozes end whether or not a provider answers. */
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
