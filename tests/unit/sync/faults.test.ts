import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { fieldKey } from '../../../utils/domain/sync/field-key';
import type { SyncState } from '../../../utils/domain/sync/sync-state';
import { DAY } from '../../../utils/domain/time';
import type { ProviderPack } from '../../../utils/packs/pack-shape';
import { editSettings } from '../../../utils/store/edits';
import { putPack } from '../../../utils/store/packs';
import { encodeArea } from '../../../utils/sync/encode-area';
import { ALL_BYTES, bytesOfItems } from '../../../utils/sync/items';
import { aConnection, NOW } from '../../support/builders';
import { dump } from '../../support/fake-store';
import { createSharedSync, type SharedSync } from '../../support/shared-sync';
import { leastPack } from '../../support/site-builders';
import { createSyncedStore, type StoreOfMachine, settleAll } from '../../support/synced-stores';

vi.mock('../../../entrypoints/background/site/read-site', async () => {
  const { checkPack } = await import('../../../utils/packs/check-pack');
  return { understand: async ({ text }: { text: string }) => checkPack(JSON.parse(text)) };
});

let account: SharedSync;
let one: StoreOfMachine;
let other: StoreOfMachine;

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
});
afterAll(() => {
  vi.useRealTimers();
});
beforeEach(async () => {
  account = createSharedSync();
  one = await createSyncedStore(account, 'aaaaaaaa');
  other = await createSyncedStore(account, 'bbbbbbbb');
});

const stateOf = async ({ store }: StoreOfMachine) =>
  (await store.get('sync', 'state')) as SyncState;
const settingsOf = ({ store }: StoreOfMachine) => store.get('settings', 'settings');

/** Text that cannot be made shorter. */
function noise(length: number, seed = 7): string {
  let state = seed;
  return Array.from({ length }, () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    return String.fromCharCode(48 + (((mixed ^ (mixed >>> 14)) >>> 0) % 74));
  }).join('');
}

/** With as many requests, of the longest addresses that there may be. */
function bigPack(id: string, count = 8): ProviderPack {
  const pack = leastPack('https://my.provider.example') as unknown as ProviderPack;
  const seed = [...id].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7);
  const [request] = pack.requests;
  const requests = Array.from({ length: count }, (_, at) => {
    const path = noise(1_900, seed + at * 999_983).replaceAll(/[^0-9A-Za-z]/g, 'x');
    return {
      ...request,
      id: at === 0 ? request?.id : `r${at}`,
      url: `https://my.provider.example/${path}`,
    };
  });
  return { ...pack, id, name: `Pack ${id}`, requests } as ProviderPack;
}

describe('what another machine laid down', () => {
  const head = 'area/aaaaaaaa/0';
  const whole = async () => {
    await one.store.put('connections', aConnection());
    for (let n = 0; n < 40; n += 1) {
      await one.store.put(
        'connections',
        aConnection({ id: `c${n}`, name: noise(180, n * 1_000_003) }),
      );
    }
    await editSettings(one.store, { theme: 'dark' });
    await one.exchange(NOW);
    return new Map(account.server);
  };

  /** Whole by itself, beside the checksum of another. */
  const anotherHead = async (): Promise<object> => {
    const light = { value: '"light"', at: NOW + DAY, by: 'aaaaaaaa' };
    const entries = new Map([[fieldKey('setting', 'theme'), light]]);
    return Object((await encodeArea('aaaaaaaa', entries, NOW))[head]);
  };
  const only = (value: object) => ({ checksum: 'checksum' in value ? value.checksum : '' });

  test.each<[SyncState['fault'], string, (name: string, value: never) => unknown]>([
    ['newer', head, (_, value: object) => ({ ...value, version: 2, part: { anything: 1 } })],
    ['damaged', 'area/aaaaaaaa/1', (_, value: string) => value.replace(/^..../, 'AAAA')],
    ['damaged', head, (_, value: object) => ({ ...value, at: 'soon' })],
    ['damaged', head, () => 'something else'],
    ['damaged', head, async (_, value: object) => ({ ...(await anotherHead()), ...only(value) })],
    ['incomplete', 'area/aaaaaaaa/1', () => undefined],
    ['incomplete', head, () => undefined],
  ])(
    'that is %s is left as it is, changes nothing here, and is read when it is whole',
    async (fault, name, bend) => {
      const laid = await whole();
      expect(laid.size).toBeGreaterThan(1);
      await editSettings(other.store, { clock: 'h12' });
      const bent = await bend(name, laid.get(name) as never);
      if (bent === undefined) account.server.delete(name);
      else account.server.set(name, bent);
      const before = await dump(other.store);
      other.synced.sync();
      await other.exchange(NOW + 1);
      const { sync: _, ...after } = await dump(other.store);
      const { sync: __, ...same } = before;
      expect(after).toEqual(same);
      expect(await stateOf(other)).toMatchObject({ fault, others: 1 });
      const theirs = [...account.server].filter(([key]) => key.startsWith('area/aaaaaaaa/'));
      const expected = [...laid].map(([key, value]) => (key === name ? [key, bent] : [key, value]));
      expect(theirs.sort()).toEqual(expected.filter(([, value]) => value !== undefined).sort());

      for (const [key, value] of laid) account.server.set(key, value);
      other.synced.sync();
      await other.exchange(NOW + 2);
      expect(await stateOf(other)).toMatchObject({ fault: null });
      expect(await settingsOf(other)).toMatchObject({ theme: 'dark', clock: 'h12' });
      expect(await other.store.count('connections')).toBe(41);
    },
  );

  test('is damaged in any way at all: nothing throws, and nothing is lost', async () => {
    const laid = await whole();
    const junk = [null, 7, '', [], {}, { version: 1 }, { version: 'x' }, noise(300)];
    for (const value of junk) {
      for (const name of [...laid.keys(), 'area/xx/0', 'area/cccccccc/9', '__proto__']) {
        const there = new Map(laid).set(name, value);
        for (const [key, each] of there) account.server.set(key, each);
        other.synced.sync();
        await other.exchange(NOW + 1);
      }
    }
    for (const [key, value] of laid) account.server.set(key, value);
    await settleAll(account, [one, other], NOW + 10);
    expect(await other.store.count('connections')).toBe(41);
    expect(await one.store.count('connections')).toBe(41);
  });
});

describe('where there is no room', () => {
  test('the largest packs stay behind by name, all else is shared, and here nothing is lost', async () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    for (const id of ids) await putPack(one.store, bigPack(id), 'imported', NOW);
    await putPack(one.store, bigPack('small', 1), 'imported', NOW);
    await one.store.put('connections', aConnection());
    await editSettings(one.store, { theme: 'dark' });
    await settleAll(account, [one, other], NOW);
    const { left, fault } = await stateOf(one);
    expect(fault).toBeNull();
    expect(left.length).toBeGreaterThan(0);
    expect(left.every(({ kind, name }) => kind === 'pack' && /^Pack (?!small)/.test(name))).toBe(
      true,
    );
    expect(bytesOfItems(Object.fromEntries(account.server))).toBeLessThanOrEqual(ALL_BYTES);
    expect(await one.store.count('packs')).toBe(9);
    const there = (await other.store.getAll('packs')).map(({ id }) => id);
    expect(there).toContain('small');
    expect(there.length).toBe(9 - left.length);
    expect(there.length).toBeGreaterThan(3);
    expect(await settingsOf(other)).toMatchObject({ theme: 'dark' });
    expect(await other.store.count('connections')).toBe(1);

    await editSettings(other.store, { theme: 'light' });
    for (const id of ids.slice(0, 6)) await one.store.delete('packs', id);
    await settleAll(account, [one, other], NOW + DAY);
    expect((await stateOf(one)).left).toEqual([]);
    const after = (await other.store.getAll('packs')).map(({ id }) => id).sort();
    expect(after).toEqual(['g', 'h', 'small']);
    expect(await settingsOf(one)).toMatchObject({ theme: 'light' });
  });

  test('what the browser refuses is tried again, and is told until it was taken', async () => {
    await editSettings(one.store, { theme: 'dark' });
    const { set } = one.synced.area;
    one.synced.area.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    await one.exchange(NOW);
    expect(await stateOf(one)).toMatchObject({ fault: 'refused' });
    expect(account.server.size).toBe(0);
    one.synced.area.set = set;
    await settleAll(account, [one, other], NOW + 60_000);
    expect(await stateOf(one)).toMatchObject({ fault: null });
    expect(await settingsOf(other)).toMatchObject({ theme: 'dark' });
  });
});

test('a pack that does not pass the check is not taken, nor is a connection that needs it', async () => {
  const bad = { ...bigPack('bad', 1), hosts: ['http://elsewhere.example/path'] };
  await one.store.put('packs', {
    id: 'bad',
    source: 'imported',
    enabled: true,
    addedAt: NOW,
    pack: bad,
  });
  const site = {
    packId: 'bad',
    off: false,
    hosts: ['https://my.provider.example'],
    checkoutHosts: [],
  };
  const rest = {
    links: {},
    asked: {},
    browserSession: false,
    way: 'fetch' as const,
    account: null,
  };
  await one.store.put('connections', aConnection({ adapter: 'pack', site: { ...site, ...rest } }));
  await settleAll(account, [one, other], NOW);
  expect(await other.store.count('packs')).toBe(0);
  expect(await other.store.count('connections')).toBe(0);
});

test('a secret goes nowhere that a connection was moved to from another machine', async () => {
  await one.store.put('connections', aConnection());
  await settleAll(account, [one, other], NOW);
  const sealed = { iv: new Uint8Array(12), sealed: new ArrayBuffer(8) };
  await other.store.put('secrets', { connectionId: 'nippon', ...sealed });
  await one.store.put('secrets', { connectionId: 'nippon', ...sealed });
  await one.store.put(
    'connections',
    aConnection({ address: 'https://elsewhere.example', revision: 2 }),
  );
  await settleAll(account, [one, other], NOW + DAY);
  const row = await other.store.get('connections', 'nippon');
  expect(row).toMatchObject({ address: 'https://elsewhere.example', revision: 2 });
  expect(row?.status.failure).toEqual({ kind: 'unentered' });
  expect(await other.store.count('secrets')).toBe(0);
});

test('who comes back after two years brings back nothing that was deleted meanwhile', async () => {
  await one.store.put('connections', aConnection({ id: 'old' }));
  await settleAll(account, [one, other], NOW);
  other.synced.isOnline = false;
  await one.store.delete('connections', 'old');
  for (let month = 1; month <= 25; month += 1) await one.exchange(NOW + month * 30 * DAY);
  await other.store.put('connections', aConnection({ id: 'new' }));
  await settleAll(account, [one, other], NOW + 760 * DAY);
  for (const { store } of [one, other]) {
    expect((await store.getAll('connections')).map(({ id }) => id)).toEqual(['new']);
  }
});

test('joined to others, what they agreed on counts more than what was here before; the rest is added', async () => {
  await editSettings(one.store, { theme: 'dark' });
  await one.store.put('connections', aConnection({ id: 'theirs' }));
  await one.exchange(NOW);
  await editSettings(other.store, { theme: 'light', clock: 'h23' });
  await other.store.put('connections', aConnection({ id: 'ours' }));
  await settleAll(account, [one, other], NOW + DAY);
  for (const machine of [one, other]) {
    expect(await settingsOf(machine)).toMatchObject({ theme: 'dark', clock: 'h23' });
    expect(await machine.store.count('connections')).toBe(2);
  }
});
