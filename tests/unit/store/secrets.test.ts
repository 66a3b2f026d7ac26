import { beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../../utils/store/open';
import type { StoredSecret } from '../../../utils/store/schema';
import { openSecret, sealSecret } from '../../../utils/store/secrets';
import { disguisesOf, dump, everythingIn, freshStore, openAgain } from '../../support/fake-store';

const ORIGIN = 'https://api.nippon.example';
const SECRET = 'token-4471-ünïcödé-漢字';

let store: Store;

beforeEach(async () => {
  store = await freshStore();
});

async function keep(secret = SECRET, id = 'nippon', origin = ORIGIN): Promise<StoredSecret> {
  const sealed = await sealSecret(store, id, origin, secret);
  await store.put('secrets', sealed);
  return sealed;
}

describe('a secret', () => {
  test('is read again as it was entered', async () => {
    await keep();
    expect(await openSecret(store, 'nippon', ORIGIN)).toBe(SECRET);
  });

  test('is read again by the next worker', async () => {
    await keep();
    expect(await openSecret(await openAgain(), 'nippon', ORIGIN)).toBe(SECRET);
  });

  test.each([
    'https://api.nippon.example:8443',
    'http://api.nippon.example',
    'https://nippon.example',
    'https://evil.example',
    '',
  ])('entered for one origin does not open for %s', async (origin) => {
    await keep();
    expect(await openSecret(store, 'nippon', origin)).toBeNull();
  });

  test('does not open for another connection, even copied there', async () => {
    const sealed = await keep();
    await store.put('secrets', { ...sealed, connectionId: 'europe' });
    expect(await openSecret(store, 'europe', ORIGIN)).toBeNull();
    expect(await openSecret(store, 'nippon', ORIGIN)).toBe(SECRET);
  });

  test('that is not there is null', async () => {
    expect(await openSecret(store, 'nippon', ORIGIN)).toBeNull();
  });

  test('that is empty is kept as empty, not as none', async () => {
    await keep('');
    expect(await openSecret(store, 'nippon', ORIGIN)).toBe('');
  });
});

describe('at rest', () => {
  test('two seals of the same secret have nothing in common', async () => {
    const [first, second] = [await keep(), await keep()];
    expect(everythingIn(first.sealed)).not.toBe(everythingIn(second.sealed));
    expect(everythingIn(first.iv)).not.toBe(everythingIn(second.iv));
  });

  test('nothing in the database contains it, in any usual disguise', async () => {
    await keep('plain-ascii-token');
    const written = everythingIn(await dump(store));
    expect(written).toContain('nippon');
    for (const disguise of disguisesOf('plain-ascii-token'))
      expect(written).not.toContain(disguise);
  });

  test('the search would find it', () => {
    const bytes = new TextEncoder().encode('plain-ascii-token').buffer;
    expect(everythingIn({ rows: [{ sealed: bytes }] })).toContain('plain-ascii-token');
    expect(everythingIn([new Uint8Array(bytes)])).toContain('plain-ascii-token');
  });

  test('the key cannot be exported', async () => {
    await keep();
    const keys = await store.getAll('keys');
    expect(keys).toHaveLength(1);
    for (const key of keys) {
      if (!(key instanceof CryptoKey)) throw new Error('no key');
      expect(key.extractable).toBe(false);
      await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
      await expect(crypto.subtle.exportKey('jwk', key)).rejects.toThrow();
    }
  });

  test('two that are sealed at once share the first key', async () => {
    await Promise.all([keep('one', 'a'), keep('two', 'b')]);
    expect(await store.count('keys')).toBe(1);
    expect(await openSecret(store, 'a', ORIGIN)).toBe('one');
    expect(await openSecret(store, 'b', ORIGIN)).toBe('two');
  });
});

describe('a damaged one is none', () => {
  const flip = (bytes: Uint8Array<ArrayBuffer>, at: number): Uint8Array<ArrayBuffer> =>
    bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));

  test.each([0, 5, 20])('with byte %i of it flipped', async (at) => {
    const { iv, sealed } = await keep();
    const damaged = flip(new Uint8Array(sealed), at).buffer;
    await store.put('secrets', { connectionId: 'nippon', iv, sealed: damaged });
    expect(await openSecret(store, 'nippon', ORIGIN)).toBeNull();
  });

  test('cut short, emptied, or with another beginning', async () => {
    const { iv, sealed } = await keep();
    const rows = [
      { iv, sealed: sealed.slice(0, -1) },
      { iv, sealed: new ArrayBuffer(0) },
      { iv: flip(iv, 0), sealed },
    ];
    for (const row of rows) {
      await store.put('secrets', { connectionId: 'nippon', ...row });
      expect(await openSecret(store, 'nippon', ORIGIN)).toBeNull();
    }
  });

  test('when the key was lost', async () => {
    await keep();
    await store.clear('keys');
    expect(await openSecret(store, 'nippon', ORIGIN)).toBeNull();
  });
});
