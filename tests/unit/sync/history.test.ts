import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { DAY, HOUR } from '../../../utils/domain/time';
import { removeConnection } from '../../../utils/store/connections';
import { editSettings } from '../../../utils/store/edits';
import type { Store } from '../../../utils/store/open';
import { syncedRowsIn } from '../../../utils/store/sync-rows';
import { changeSyncState } from '../../../utils/store/sync-state';
import { fieldsOf } from '../../../utils/sync/fields-of';
import { aConnection, NOW } from '../../support/builders';
import { createSharedSync } from '../../support/shared-sync';
import {
  createSyncedStore,
  everLaid,
  type StoreOfMachine,
  settleAll,
} from '../../support/synced-stores';

const STORES = [
  'alerts',
  'lines',
  'connections',
  'secrets',
  'settings',
  'lineRules',
  'packs',
] as const;
const MARKER = 'mk-history-secret-7713';
const names = ['aaaaaaaa', 'bbbbbbbb', 'cccccccc'];
const ids = ['c1', 'c2', 'c3'];

const step = fc.oneof(
  fc.record({ do: fc.constant('theme' as const), value: fc.constantFrom('dark', 'light', 'auto') }),
  fc.record({
    do: fc.constant('levels' as const),
    value: fc.array(fc.integer({ min: 1, max: 99 }), { maxLength: 3 }),
  }),
  fc.record({ do: fc.constant('rule' as const), value: fc.boolean() }),
  fc.record({ do: fc.constant('quiet' as const), value: fc.integer({ min: 0, max: 1439 }) }),
  fc.record({ do: fc.constant('add' as const), id: fc.constantFrom(...ids) }),
  fc.record({ do: fc.constant('remove' as const), id: fc.constantFrom(...ids) }),
  fc.record({
    do: fc.constant('rename' as const),
    id: fc.constantFrom(...ids),
    value: fc.string({ minLength: 1, maxLength: 9 }),
  }),
  fc.record({
    do: fc.constant('pace' as const),
    id: fc.constantFrom(...ids),
    value: fc.integer({ min: 5, max: 600 }),
  }),
  fc.record({ do: fc.constant('own' as const), id: fc.constantFrom(...ids), value: fc.boolean() }),
  fc.record({ do: fc.constant('exchange' as const) }),
  fc.record({ do: fc.constant('offline' as const), value: fc.boolean() }),
  fc.record({ do: fc.constant('off' as const), value: fc.boolean() }),
);
const history = fc.array(
  fc.record({ who: fc.integer({ min: 0, max: 2 }), wait: fc.integer({ min: 0, max: 3 }), step }),
  { minLength: 5, maxLength: 40 },
);

type Step = typeof step extends fc.Arbitrary<infer Each> ? Each : never;

async function change(
  { store, synced, exchange }: StoreOfMachine,
  given: Step,
  now: number,
  used: Set<string>,
) {
  const edit = async (id: string, parts: object) => {
    const row = await store.get('connections', id);
    if (row !== undefined) await store.put('connections', { ...row, ...parts });
  };
  switch (given.do) {
    case 'theme':
      return editSettings(store, { theme: given.value as 'dark' });
    case 'levels':
      return editSettings(store, { dataLevels: given.value });
    case 'rule':
      return editSettings(store, { rules: { pace: given.value } });
    case 'quiet':
      return editSettings(store, { quiet: { from: given.value } });
    case 'add':
      // An id is made up once, and never again.
      if (used.has(given.id)) return;
      used.add(given.id);
      await store.put('connections', aConnection({ id: given.id, name: MARKER.slice(0, 2) }));
      return void (await store.put('secrets', {
        connectionId: given.id,
        iv: new TextEncoder().encode(MARKER),
        sealed: new TextEncoder().encode(MARKER).buffer as ArrayBuffer,
      }));
    case 'remove':
      return removeConnection(store, given.id);
    case 'rename':
      return edit(given.id, { name: given.value });
    case 'pace':
      return edit(given.id, { paceMinutes: given.value });
    case 'own': {
      if ((await store.get('connections', given.id)) === undefined) return;
      const row = {
        lineKey: `${given.id}/l`,
        connectionId: given.id,
        alerts: given.value,
        own: {},
      };
      return void (await store.put('lineRules', row));
    }
    case 'offline':
      synced.isOnline = !given.value;
      return synced.sync();
    case 'off':
      return changeSyncState(store, { on: !given.value });
    case 'exchange':
      return exchange(now);
  }
}

async function shared(store: Store) {
  const fields = fieldsOf(await syncedRowsIn(store.transaction(STORES, 'readonly')));
  return Object.fromEntries([...fields].filter(([key]) => !key.includes('"access"')).sort());
}

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
});
afterAll(() => {
  vi.useRealTimers();
});

test('whatever is changed on three machines, on and off line, they agree in the end', async () => {
  let seen = false;
  await fc.assert(
    fc.asyncProperty(history, fc.integer({ min: 0, max: 2 }), async (steps, wrong) => {
      let now = NOW;
      vi.setSystemTime(now);
      const account = createSharedSync();
      const machines: StoreOfMachine[] = [];
      for (const name of names) machines.push(await createSyncedStore(account, name));
      // One of them is a year ahead.
      Object.assign(machines[wrong] ?? {}, { skew: 365 * DAY });
      const used = new Set<string>();
      const removed = new Set<string>();
      for (const { who, wait, step: given } of steps) {
        now += wait * HOUR + 1;
        vi.setSystemTime(now);
        const machine = machines[who] as StoreOfMachine;
        const wasThere =
          given.do === 'remove' && (await machine.store.get('connections', given.id)) !== undefined;
        if (wasThere) removed.add(given.id);
        await change(machine, given, now, used);
      }
      for (const { store } of machines) await changeSyncState(store, { on: true });
      now += HOUR;
      vi.setSystemTime(now);
      await settleAll(account, machines, now);
      const [first, ...others] = await Promise.all(machines.map(({ store }) => shared(store)));
      for (const other of others) expect(other).toEqual(first);
      for (const id of removed) {
        expect(first, `${id} was removed`).not.toHaveProperty([JSON.stringify(['connection', id])]);
      }
      for (const id of used) {
        if (removed.has(id)) continue;
        expect(first, `${id} is there`).toHaveProperty([JSON.stringify(['connection', id])]);
      }
      const laid = await everLaid(account);
      seen ||= laid.includes('access');
      expect(laid).not.toContain(MARKER);
      for (const { store } of machines) store.close();
    }),
    { numRuns: 40 },
  );
  expect(seen, 'what is searched can be read').toBe(true);
});
