import { beforeEach, describe, expect, test } from 'vitest';
import { openAnswers } from '../../../utils/store/answers';
import type { Store } from '../../../utils/store/open';
import { disguisesOf, dump, everythingIn, freshStore, openAgain } from '../../support/fake-store';

const ICCID = '8981208555157094471';
const answers = new Map([
  ['https://api.nippon.example/a', { etag: '"1"', body: `["${ICCID}"]`, total: 1 }],
  ['https://api.nippon.example/b', { etag: 'W/"2"', body: '[]', total: null }],
]);

let store: Store;

/** Of a connection, as they are stored. */
async function openOf(connectionId: string, from = store) {
  const rows = await from.getAllFromIndex('answers', 'connectionId', connectionId);
  return (await openAnswers(from, connectionId, rows)).known;
}

async function keep(connectionId = 'nippon'): Promise<void> {
  const { seal } = await openAnswers(store, connectionId, []);
  for (const row of (await seal(answers)).answers) await store.put('answers', row);
}

beforeEach(async () => {
  store = await freshStore();
  await keep();
});

describe('answers', () => {
  test('are read again as they came, by the next worker, too', async () => {
    expect(await openOf('nippon')).toEqual(answers);
    expect(await openOf('nippon', await openAgain())).toEqual(answers);
  });

  test('of another connection are its own', async () => {
    expect(await openOf('europe')).toEqual(new Map());
  });

  test('say nothing at rest about what they hold', async () => {
    const kept = everythingIn(await dump(store));
    expect(kept).toContain('api.nippon.example/a');
    for (const disguise of disguisesOf(ICCID)) expect(kept).not.toContain(disguise);
  });

  test('copied to another connection or address do not open there', async () => {
    const url = 'https://api.nippon.example/a';
    const row = await store.get('answers', ['nippon', url]);
    if (row === undefined) throw new Error('not kept');
    await store.put('answers', { ...row, connectionId: 'europe' });
    await store.put('answers', { ...row, url: 'https://api.nippon.example/c' });
    expect(await openOf('europe')).toEqual(new Map());
    expect([...(await openOf('nippon')).keys()]).toEqual([...answers.keys()]);
  });

  test('that are damaged are forgotten, and the others stay', async () => {
    const url = 'https://api.nippon.example/a';
    const row = await store.get('answers', ['nippon', url]);
    if (row === undefined) throw new Error('not kept');
    await store.put('answers', { ...row, sealed: row.sealed.slice(1) });
    expect([...(await openOf('nippon')).keys()]).toEqual(['https://api.nippon.example/b']);
  });

  test('that are as they were known are not sealed once more', async () => {
    const rows = await store.getAllFromIndex('answers', 'connectionId', 'nippon');
    const { known, seal } = await openAnswers(store, 'nippon', rows);
    const [[a = '', one], [b = '', other]] = [...known] as [[string, never], [string, never]];
    const now = new Map([
      [a, { ...(one as object), body: '["new"]' } as never],
      [b, { ...(other as object) } as never],
    ]);
    const sealed = await seal(now);
    expect(sealed.kept).toEqual([b]);
    expect(sealed.answers.map(({ url }) => url)).toEqual([a]);
  });
});
