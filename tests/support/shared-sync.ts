import { FakeEvent } from './fake-event';

/** https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync */
const LIMITS = { item: 8_192, all: 102_400, items: 512, minute: 120, hour: 1_800 };

type Items = Map<string, unknown>;

const bytesOf = (name: string, value: unknown): number =>
  Buffer.byteLength(name) + Buffer.byteLength(JSON.stringify(value));

/**
 * The synchronised storage of one browser account: what every machine that is signed in to it sees, by
 * and by. Limits are enforced as browsers do; a machine that is offline sees and writes its own copy.
 */
export function createSharedSync() {
  const server: Items = new Map();
  /** All that was ever written, to be searched for what must not be there. */
  const ever: Record<string, unknown>[] = [];
  const machines = new Set<SyncedMachine>();

  function createArea() {
    const here: Items = new Map(server);
    const changed = new FakeEvent();
    /** Written and removed while nothing could be sent. */
    const unsent = new Set<string>();
    const writes: number[] = [];
    const machine: SyncedMachine = {
      isOnline: true,
      here,
      writes,
      unsent,
      changed,
      area: null as never,
      sync,
    };

    function count(): void {
      const now = Date.now();
      const since = (span: number) => writes.filter((at) => now - at < span).length;
      if (since(60_000) >= LIMITS.minute || since(3_600_000) >= LIMITS.hour) {
        throw new Error('This request exceeds the MAX_WRITE_OPERATIONS quota.');
      }
      writes.push(now);
    }

    function allow(after: Items): void {
      for (const [name, value] of after) {
        if (bytesOf(name, value) > LIMITS.item) throw new Error('QUOTA_BYTES_PER_ITEM');
      }
      const all = [...after].reduce((sum, [name, value]) => sum + bytesOf(name, value), 0);
      if (all > LIMITS.all) throw new Error('QUOTA_BYTES quota exceeded');
      if (after.size > LIMITS.items) throw new Error('MAX_ITEMS quota exceeded');
    }

    function replace(after: Items, names: string[]): void {
      here.clear();
      for (const [name, value] of after) here.set(name, value);
      for (const name of names) unsent.add(name);
      sync();
      changed.fire({});
    }

    /** Items travel one by one, each as a whole; the last one to be sent is the one that is there. */
    function sync(only?: (name: string) => boolean): void {
      if (!machine.isOnline) return;
      for (const name of unsent) {
        if (here.has(name)) server.set(name, here.get(name));
        else server.delete(name);
      }
      unsent.clear();
      for (const other of machines) other.receive?.(only);
    }

    machine.receive = (only = () => true) => {
      if (!machine.isOnline) return;
      const before = JSON.stringify([...here]);
      for (const name of new Set([...here.keys(), ...server.keys()])) {
        if (unsent.has(name) || !only(name)) continue;
        if (server.has(name)) here.set(name, server.get(name));
        else here.delete(name);
      }
      if (JSON.stringify([...here]) !== before) changed.fire({});
    };

    machine.area = {
      onChanged: changed,
      get: async () => structuredClone(Object.fromEntries(here)),
      async set(values) {
        count();
        const after = new Map([...here, ...Object.entries(structuredClone(values))]);
        allow(after);
        ever.push(structuredClone(values));
        replace(after, Object.keys(values));
      },
      async remove(names) {
        count();
        const gone = [names].flat();
        replace(new Map([...here].filter(([name]) => !gone.includes(name))), gone);
      },
      async clear() {
        count();
        replace(new Map(), [...here.keys()]);
      },
    };
    machines.add(machine);
    return machine;
  }

  return { server, ever, createArea };
}

export interface SyncedMachine {
  isOnline: boolean;
  here: Items;
  writes: number[];
  unsent: Set<string>;
  changed: FakeEvent;
  area: {
    onChanged: FakeEvent;
    get: (all: null) => Promise<Record<string, unknown>>;
    set: (values: Record<string, unknown>) => Promise<void>;
    remove: (names: string | string[]) => Promise<void>;
    clear: () => Promise<void>;
  };
  /** Sends and receives; with `only`, the others receive those items alone. */
  sync: (only?: (name: string) => boolean) => void;
  receive?: (only?: (name: string) => boolean) => void;
}

export type SharedSync = ReturnType<typeof createSharedSync>;
