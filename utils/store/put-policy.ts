import type { IDBPTransaction, StoreNames } from 'idb';
import type { Connection } from '../domain/connection';
import type { ProviderPack } from '../packs/pack-shape';
import type { Store } from './open';
import { SET_RELAY_SECRET } from './queries';
import type { Schema, StoredPack, StoredPolicy } from './schema';
import { transact } from './transact';

type Write = Pick<IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>, 'objectStore'>;

/** What a policy brings. Of packs and connections null: one was refused, and none is taken away. */
export interface Given<One> {
  there: readonly One[];
  isWhole: boolean;
}

/** A connection of the organisation's, made anew from what the user has added to it. */
export interface Preset {
  id: string;
  make: (previous: Connection | undefined) => Connection;
}

export interface PolicyRows {
  /** Null: there is none any more. */
  policy: StoredPolicy | null;
  packs: Given<ProviderPack>;
  connections: Given<Preset>;
}

/** What tells one access from another, apart from what was found out about it. */
function essence(connection: Connection): string {
  const { adapter, name, address, website, gigabyte, paceMinutes, asked, chosen, site } =
    connection;
  const pack = site && [site.packId, site.hosts, site.checkoutHosts, site.asked];
  return JSON.stringify([
    adapter,
    name,
    address,
    website,
    gigabyte,
    paceMinutes,
    asked,
    chosen,
    pack,
  ]);
}

function presetOver(previous: Connection | undefined, made: Connection): Connection {
  if (previous === undefined) return { ...made, organisation: 'set' };
  const paused = previous.organisation !== 'withdrawn' && previous.paused;
  const { watchedPlans } = previous;
  const row = essence(previous) === essence(made) ? previous : made;
  const marked = watchedPlans === undefined ? {} : { watchedPlans };
  return { ...row, ...marked, paused, organisation: 'set' };
}

/** The user's own stays beneath; one with the same content is none of its own. */
function packOver(previous: StoredPack | undefined, pack: ProviderPack, now: number): StoredPack {
  const isSame = JSON.stringify(previous?.pack) === JSON.stringify(pack);
  const isOurs = previous?.source === 'organisation';
  const own = isOurs ? previous.own : previous;
  return {
    id: pack.id,
    source: 'organisation',
    enabled: true,
    addedAt: previous?.addedAt ?? now,
    pack,
    ...(own === undefined || (!isOurs && isSame && own.source === 'imported') ? {} : { own }),
  };
}

async function putConnections(write: Write, { there, isWhole }: Given<Preset>): Promise<void> {
  const connections = write.objectStore('connections');
  for (const { id, make } of there) {
    const previous = await connections.get(id);
    await connections.put(presetOver(previous, make(previous)));
  }
  if (!isWhole) return;
  const ids = new Set(there.map(({ id }) => id));
  for (const row of await connections.getAll()) {
    if (row.organisation !== 'set' || ids.has(row.id)) continue;
    await connections.put({ ...row, organisation: 'withdrawn', paused: true });
    await write.objectStore('secrets').delete(row.id);
  }
}

/** Connections learn whether what reads them is on. */
async function tellOf(write: Write, { id, enabled, pack }: StoredPack): Promise<void> {
  const connections = write.objectStore('connections');
  const profileUpdate = pack.profileUpdate === true;
  for (const row of await connections.getAll()) {
    if (row.site?.packId === id)
      await connections.put({ ...row, site: { ...row.site, off: !enabled, profileUpdate } });
  }
}

async function putPacks(
  write: Write,
  { there, isWhole }: Given<ProviderPack>,
  now: number,
): Promise<void> {
  const packs = write.objectStore('packs');
  for (const pack of there) {
    const row = packOver(await packs.get(pack.id), pack, now);
    await packs.put(row);
    await tellOf(write, row);
  }
  if (!isWhole) return;
  const ids = new Set(there.map(({ id }) => id));
  const connections = await write.objectStore('connections').getAll();
  for (const row of await packs.getAll()) {
    if (row.source !== 'organisation' || ids.has(row.id)) continue;
    const { own, ...rest } = row;
    const isUsed = connections.some(({ site }) => site?.packId === row.id);
    // What still stands behind a history rests, and is the user's to remove.
    const left: StoredPack | null =
      own ?? (isUsed ? { ...rest, source: 'imported', enabled: false } : null);
    if (left === null) await packs.delete(row.id);
    else {
      await packs.put(left);
      await tellOf(write, left);
    }
  }
}

/**
 * Lays another policy over what is stored, in the place of the one before: all of it, or none of it.
 * What the user set is not touched.
 */
export function putPolicy(store: Store, given: PolicyRows, now: number): Promise<void> {
  return transact(store, ['settings', 'packs', 'connections', 'secrets'], async (write) => {
    await putPacks(write, given.packs, now);
    await putConnections(write, given.connections);
    const settings = write.objectStore('settings');
    const { policy: _, ...own } = (await settings.get('settings')) ?? {};
    if (!given.policy?.organisation.settings.relay)
      await write.objectStore('secrets').delete(SET_RELAY_SECRET);
    await settings.put({ ...own, ...(given.policy && { policy: given.policy }) }, 'settings');
  });
}

/** Connections of the organisation's that are not among these, and of which nothing was ever read. */
export async function unreadPresets(store: Store, there: readonly Preset[]): Promise<string[]> {
  const ids = new Set(there.map(({ id }) => id));
  const unread: string[] = [];
  for (const { id, organisation } of await store.getAll('connections')) {
    if (organisation !== 'set' || ids.has(id)) continue;
    if ((await store.countFromIndex('lines', 'connectionId', id)) === 0) unread.push(id);
  }
  return unread;
}
