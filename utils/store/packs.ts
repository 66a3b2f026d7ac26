import type { ProviderPack } from '../packs/pack-shape';
import type { Store } from './open';
import type { StoredPack } from './schema';
import { transact } from './transact';

/**
 * Written as it is, or in place of the one with the same id; its connections learn of it. Where the
 * organisation's stands in for it, it waits until that goes.
 */
export function putPack(
  store: Store,
  pack: ProviderPack,
  source: StoredPack['source'],
  now: number,
): Promise<void> {
  return transact(store, ['packs', 'connections'], async (write) => {
    const packs = write.objectStore('packs');
    const connections = write.objectStore('connections');
    const there = await packs.get(pack.id);
    const isUnder = there?.source === 'organisation';
    const previous = isUnder ? there.own : there;
    const row: StoredPack = {
      id: pack.id,
      source: source === 'watched' ? (previous?.source ?? source) : source,
      enabled: previous?.enabled ?? true,
      addedAt: previous?.addedAt ?? now,
      pack,
    };
    await packs.put(isUnder ? { ...there, own: row } : row);
    if (isUnder) return;
    const profileUpdate = pack.profileUpdate === true;
    for (const connection of await connections.getAll()) {
      const { site } = connection;
      if (site?.packId === pack.id && (site.profileUpdate ?? false) !== profileUpdate)
        await connections.put({ ...connection, site: { ...site, profileUpdate } });
    }
  });
}

/** A pack switched off rests with every connection that it reads; switched on, they go on. */
export function enablePack(store: Store, id: string, enabled: boolean): Promise<void> {
  return transact(store, ['packs', 'connections'], async (write) => {
    const packs = write.objectStore('packs');
    const connections = write.objectStore('connections');
    const stored = await packs.get(id);
    if (stored === undefined || stored.enabled === enabled) return;
    await packs.put({ ...stored, enabled });
    for (const connection of await connections.getAll()) {
      const { site } = connection;
      if (site?.packId === id)
        await connections.put({ ...connection, site: { ...site, off: !enabled } });
    }
  });
}

/** @returns false where a connection still needs it: nothing was removed */
export function removePack(store: Store, id: string): Promise<boolean> {
  return transact(store, ['packs', 'connections'], async (write) => {
    const connections = await write.objectStore('connections').getAll();
    if (connections.some(({ site }) => site?.packId === id)) return false;
    await write.objectStore('packs').delete(id);
    return true;
  });
}
