import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exchange, PAUSE } from '../../entrypoints/background/sync/exchange';
import type { Store } from '../../utils/store/open';
import { changeSyncState } from '../../utils/store/sync-state';
import { decodeAreas } from '../../utils/sync/decode-areas';
import { everythingIn, freshStore } from './fake-store';
import type { SharedSync, SyncedMachine } from './shared-sync';

export interface StoreOfMachine {
  name: string;
  store: Store;
  synced: SyncedMachine;
  /** Clock of this machine minus the real one. */
  skew: number;
  /** One exchange, with nothing in the way of a write. */
  exchange: (now: number) => Promise<void>;
}

/** The database of one machine that is signed in to an account, switched on. */
export async function createSyncedStore(
  shared: SharedSync,
  name: string,
  on = true,
): Promise<StoreOfMachine> {
  const store = await freshStore();
  const synced = shared.createArea();
  await changeSyncState(store, { on, machine: name });
  const machine: StoreOfMachine = {
    name,
    store,
    synced,
    skew: 0,
    async exchange(now) {
      Object.assign(fakeBrowser, { storage: { sync: synced.area } });
      await changeSyncState(store, { wroteAt: now + machine.skew - PAUSE });
      await exchange(store, now + machine.skew);
    },
  };
  return machine;
}

/** Until nobody has anything to say any more. @returns rounds that it took */
export async function settleAll(
  shared: SharedSync,
  machines: readonly StoreOfMachine[],
  now: number,
): Promise<number> {
  for (const { synced } of machines) {
    synced.isOnline = true;
    synced.sync();
  }
  for (let round = 1; ; round += 1) {
    const before = JSON.stringify([...shared.server].sort());
    const written = shared.ever.length;
    for (const machine of machines) await machine.exchange(now + round);
    const isSame = JSON.stringify([...shared.server].sort()) === before;
    if (isSame && shared.ever.length === written) return round;
    if (round > 20) throw new Error('they never come to rest');
  }
}

/** All that any machine ever laid down: as it lay there, and as it reads. */
export async function everLaid(shared: SharedSync): Promise<string> {
  const read: unknown[] = [];
  for (const items of shared.ever) {
    const { areas } = await decodeAreas(items);
    read.push(areas.map(({ entries }) => [...entries]));
  }
  return everythingIn([shared.ever, read]);
}
