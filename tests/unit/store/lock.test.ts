import { beforeEach, describe, expect, test, vi } from 'vitest';
import { changeLock, dropLock } from '../../../utils/store/change-lock';
import { putConnection } from '../../../utils/store/connections';
import { makeLock, unlock } from '../../../utils/store/lock';
import { openWith, type Unlocked } from '../../../utils/store/lock-key';
import type { Store } from '../../../utils/store/open';
import { readLock } from '../../../utils/store/read-lock';
import { openSecret, sealSecret } from '../../../utils/store/secrets';
import { aConnection } from '../../support/builders';
import { disguisesOf, dump, everythingIn, freshStore, openAgain } from '../../support/fake-store';

const ORIGIN = 'https://api.nippon.example';
const RELAY = 'https://ntfy.example';
const SECRET = 'token-4471-ünïcödé-漢字';
const PASSPHRASE = 'correct horse battery staple';

let store: Store;

beforeEach(async () => {
  store = await freshStore();
  await store.put('connections', aConnection({ id: 'nippon', address: `${ORIGIN}/v4` }));
  await store.put('settings', { relay: { kind: 'ntfy', on: true, url: `${RELAY}/t` } }, 'settings');
  await store.put('secrets', await sealSecret(store, 'nippon', ORIGIN, SECRET));
  await store.put('secrets', await sealSecret(store, 'relay', RELAY, 'tk_relay'));
});

/** What a derivation costs is paid twice or thrice in this whole file. */
const first = makeLock(PASSPHRASE);
const second = makeLock('another, later passphrase');

async function lock(): Promise<Unlocked> {
  const made = await first;
  expect(await changeLock(store, null, made)).toBe(true);
  return made.unlocked;
}

const open = (opened: Unlocked | null, id = 'nippon', origin = ORIGIN) =>
  openSecret(store, id, origin, opened);

describe('a passphrase', () => {
  test('takes every secret out of reach of the key that is kept here', async () => {
    const opened = await lock();
    expect(await open(null)).toBeNull();
    expect(await open(null, 'relay', RELAY)).toBeNull();
    expect(await open(opened)).toBe(SECRET);
    expect(await open(opened, 'relay', RELAY)).toBe('tk_relay');
    // Even where somebody takes away the mark that says what it is sealed under.
    const row = await store.get('secrets', 'nippon');
    if (row === undefined) throw new Error('no row');
    const { lock: _, ...unmarked } = row;
    await store.put('secrets', unmarked);
    expect(await open(null)).toBeNull();
  });

  test('opens them again in another run, and no other does', async () => {
    await lock();
    store = await openAgain();
    const kept = await readLock(store);
    if (kept === null) throw new Error('no lock');
    const opened = await unlock(kept, PASSPHRASE);
    expect(await open(opened)).toBe(SECRET);
    // The same letters, as another keyboard puts them together.
    expect(await unlock(kept, PASSPHRASE.normalize('NFD'))).not.toBeNull();
    expect(await unlock(kept, `${PASSPHRASE} `)).toBeNull();
    expect(await unlock(kept, '')).toBeNull();
  });

  test('binds a secret to its place as before', async () => {
    const opened = await lock();
    const row = await store.get('secrets', 'nippon');
    if (row === undefined) throw new Error('no row');
    await store.put('secrets', { ...row, connectionId: 'europe' });
    expect(await open(opened, 'europe')).toBeNull();
    expect(await open(opened, 'nippon', 'https://evil.example')).toBeNull();
    expect(await open(opened, 'nippon', `${ORIGIN}:8443`)).toBeNull();
  });

  test('makes a key that cannot be exported, and is itself nowhere on the disk', async () => {
    const { key, bytes } = await lock();
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
    const written = everythingIn(await dump(store));
    expect(written).toContain('nippon');
    for (const disguise of disguisesOf(PASSPHRASE)) expect(written).not.toContain(disguise);
    for (const disguise of disguisesOf(SECRET)) expect(written).not.toContain(disguise);
    expect(written).not.toContain(everythingIn(bytes));
  });

  test('costs a guess memory, and not only time', async () => {
    const { lock: made } = await first;
    expect(made.memory * made.passes).toBeGreaterThanOrEqual(2 * 19 * 1024);
    expect(made.salt).toHaveLength(16);
    expect((await second).lock.salt).not.toEqual(made.salt);
  });

  test('is changed: what was sealed before opens with the new one alone', async () => {
    const old = await lock();
    const next = await second;
    expect(await changeLock(store, old, next)).toBe(true);
    expect(await open(next.unlocked)).toBe(SECRET);
    expect(await open(old)).toBeNull();
    const kept = await readLock(store);
    expect(kept && (await openWith(kept, old.bytes))).toBeNull();
  });

  test('is taken away: the secrets are as they were before', async () => {
    expect(await changeLock(store, await lock(), null)).toBe(true);
    expect(await readLock(store)).toBeNull();
    expect(await open(null)).toBe(SECRET);
    expect(await open(null, 'relay', RELAY)).toBe('tk_relay');
  });

  test('is not set over another, nor changed by whoever has an old one', async () => {
    const old = await lock();
    const next = await second;
    expect(await changeLock(store, null, next)).toBe(false);
    expect(await changeLock(store, old, next)).toBe(true);
    const third = await first;
    expect(await changeLock(store, old, third)).toBe(false);
    expect(await changeLock(store, old, null)).toBe(false);
    expect(await open(next.unlocked)).toBe(SECRET);
  });
});

describe('half-way', () => {
  test('a disk that is full leaves all of the old', async () => {
    const before = await dump(store);
    const { put } = IDBObjectStore.prototype;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...row
    ) {
      // The last that is written.
      if (this.name === 'keys') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, row);
    });
    await expect(changeLock(store, null, await first)).rejects.toThrow();
    spy.mockRestore();
    expect(await dump(store)).toEqual(before);
    expect(await open(null)).toBe(SECRET);
  });

  test('a secret that is saved meanwhile is sealed with the others', async () => {
    const made = await first;
    const { encrypt } = crypto.subtle;
    const later = await sealSecret(store, 'nippon', ORIGIN, 'a newer token');
    const spy = vi.spyOn(crypto.subtle, 'encrypt').mockImplementationOnce(async (...given) => {
      await store.put('secrets', later);
      return encrypt.apply(crypto.subtle, given);
    });
    expect(await changeLock(store, null, made)).toBe(true);
    spy.mockRestore();
    expect(await open(null)).toBeNull();
    expect(await open(made.unlocked)).toBe('a newer token');
  });

  test('a secret that was sealed before is not written after', async () => {
    const stale = await sealSecret(store, 'nippon', ORIGIN, 'a newer token');
    const opened = await lock();
    const put = putConnection(store, 'nippon', () => aConnection({ id: 'nippon' }), stale);
    await expect(put).rejects.toThrow();
    expect(await open(opened)).toBe(SECRET);
  });
});

describe('a forgotten one', () => {
  test('is dropped with the secrets under it, and nothing else', async () => {
    await lock();
    const before = await dump(store);
    expect((await dropLock(store)).sort()).toEqual(['nippon', 'relay']);
    expect(await dump(store)).toEqual({ ...before, secrets: [], keys: [expect.anything()] });
    expect(await readLock(store)).toBeNull();
  });

  test('where there is none, nothing is dropped', async () => {
    const before = await dump(store);
    expect(await dropLock(store)).toEqual([]);
    expect(await dump(store)).toEqual(before);
  });
});
