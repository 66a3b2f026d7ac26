import { IDBFactory } from 'fake-indexeddb';
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NOW } from './builders';
import { createMachine, type Machine } from './fake-machine';
import { type Provider, startProvider } from './fake-provider';
import { comeToRest, type FakeWorker, startWorker } from './fake-worker';
import { createSharedSync, type SharedSync, type SyncedMachine } from './shared-sync';

/** An exchange goes back and forth between the database and what is pressed and summed up. */
export async function rest(): Promise<void> {
  for (let times = 0; times < 4; times += 1) await comeToRest();
}

/** One machine with its own disk and browser, and its share of what the account synchronises. */
export interface WorkerMachine {
  machine: Machine;
  synced: SyncedMachine;
  /** A worker starts there, while those of the other machines are asleep. */
  wake: () => Promise<FakeWorker>;
}

interface Account {
  shared: SharedSync;
  provider: Provider;
  add: () => WorkerMachine;
  later: (milliseconds: number) => void;
}

/** For each test of a file: machines of one account, of which one is awake at a time. */
export function synced(): Account {
  const account = {} as Account;
  let awake: WorkerMachine[] = [];
  beforeAll(async () => {
    // What a worker puts off dies with it.
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: NOW });
    account.provider = await startProvider();
  });
  afterAll(async () => {
    await account.provider.stop();
    vi.useRealTimers();
  });
  beforeEach(async () => {
    vi.setSystemTime(NOW);
    vi.spyOn(Math, 'random').mockReturnValue(0);
    awake = [];
    account.shared = createSharedSync();
    await account.provider.control('reset');
    await account.provider.control('faults', []);
  });
  afterEach(async () => {
    await rest();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
  account.later = (milliseconds) => void vi.setSystemTime(Date.now() + milliseconds);
  account.add = () => {
    const disk = new IDBFactory();
    const machine = createMachine();
    machine.life.begin();
    machine.granted.add(account.provider.pattern);
    const area = account.shared.createArea();
    const { storage } = fakeBrowser as unknown as { storage: object };
    const face = { ...fakeBrowser, storage: { ...storage, sync: area.area } };
    const added: WorkerMachine = {
      machine,
      synced: area,
      async wake() {
        await rest();
        // It sets the clock back, too.
        const now = Date.now();
        vi.clearAllTimers();
        vi.setSystemTime(now);
        for (const { synced: other } of awake) other.changed.listeners.clear();
        globalThis.indexedDB = disk;
        Object.assign(fakeBrowser, face);
        const worker = await startWorker(machine);
        await rest();
        return worker;
      },
    };
    awake.push(added);
    return added;
  };
  return account;
}
