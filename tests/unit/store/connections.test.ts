import { beforeEach, describe, expect, test } from 'vitest';
import { putConnection, removeConnection } from '../../../utils/store/connections';
import type { Store } from '../../../utils/store/open';
import { readPending } from '../../../utils/store/pending';
import { aConnection } from '../../support/builders';
import { fillFor } from '../../support/fake-rows';
import { dump, everythingIn, freshStore } from '../../support/fake-store';

let store: Store;

beforeEach(async () => {
  store = await freshStore();
});

describe('removing a connection', () => {
  beforeEach(async () => {
    // Ids that begin alike are different ids.
    for (const id of ['nippon', 'nippon2', 'europe']) await fillFor(store, id);
  });

  const about = (rows: Record<string, unknown[]>, id: string) =>
    Object.fromEntries(
      Object.entries(rows).map(([name, all]) => [
        name,
        all.filter((row) => new RegExp(`${id}(?![\\w.])`).test(everythingIn(row))),
      ]),
    );

  test('leaves nothing about it but notifications to be taken back', async () => {
    await removeConnection(store, 'nippon');
    const { effects = [], ...rest } = about(await dump(store), 'nippon');
    expect(Object.values(rest).flat()).toEqual([]);
    expect(effects).toMatchObject([{ kind: 'withdraw' }, { kind: 'withdraw' }]);
  });

  test('leaves everything about the others as it was', async () => {
    const before = await dump(store);
    await removeConnection(store, 'nippon');
    const after = await dump(store);
    for (const id of ['nippon2', 'europe']) expect(about(after, id)).toEqual(about(before, id));
    expect(about(before, 'europe').samples).toHaveLength(2);
  });

  test('takes back every notification that may be visible, once', async () => {
    await removeConnection(store, 'nippon');
    const pending = await readPending(store);
    const ours = pending.filter(({ effect }) => effect.alertId.startsWith('nippon/'));
    expect(ours.map(({ effect }) => effect.alertId)).toEqual(['nippon/tokyo:a', 'nippon/tokyo:b']);
    expect(ours.map(({ alert }) => alert)).toEqual([null, null]);
  });

  test('that is not there changes nothing', async () => {
    const before = await dump(store);
    await removeConnection(store, 'nobody');
    expect(await dump(store)).toEqual(before);
  });
});

describe('saving a connection', () => {
  const secret = (byte: number) => {
    const bytes = new Uint8Array([byte]);
    return { connectionId: 'nippon', iv: bytes, sealed: bytes.buffer };
  };

  test('a new one is told that nothing was there', async () => {
    await putConnection(
      store,
      'nippon',
      (previous) => {
        expect(previous).toBeUndefined();
        return aConnection();
      },
      secret(1),
    );
    expect(await store.getAll('connections')).toEqual([aConnection()]);
    expect(await store.count('secrets')).toBe(1);
  });

  test('without a secret keeps the one that is there', async () => {
    await putConnection(store, 'nippon', () => aConnection(), secret(1));
    await putConnection(store, 'nippon', () => aConnection({ revision: 2 }), null);
    expect(await store.get('secrets', 'nippon')).toEqual(secret(1));
    await putConnection(store, 'nippon', () => aConnection({ revision: 3 }), secret(2));
    expect(await store.getAll('secrets')).toEqual([secret(2)]);
  });

  test('forgets the answers of the old address, and nobody else’s', async () => {
    await fillFor(store, 'nippon');
    await fillFor(store, 'europe');
    await putConnection(store, 'nippon', () => aConnection({ revision: 2 }), null);
    expect(await store.getAll('answers')).toMatchObject([{ connectionId: 'europe' }]);
    expect(await store.count('lines')).toBe(4);
  });

  test('writes neither connection nor secret when one of them cannot be written', async () => {
    await fillFor(store, 'nippon');
    const before = await dump(store);
    const change = () => ({ ...aConnection({ revision: 2 }), id: Number.NaN as never });
    await expect(putConnection(store, 'nippon', change, secret(9))).rejects.toThrow();
    expect(await dump(store)).toEqual(before);
  });
});
