import { beforeEach, expect, test, vi } from 'vitest';
import { HOUR } from '../../../utils/domain/time';
import { browse } from '../../support/fake-browsing';
import { openAgain } from '../../support/fake-store';

const browsing = browse();

/** Transactions since the last look, by what they may do. */
let begun: IDBTransactionMode[] = [];
/** Stores that were written, row by row. */
let put: string[] = [];
let sealed = 0;
const durable: (string | undefined)[] = [];

const begin = (): void => {
  begun = [];
  put = [];
  sealed = 0;
  durable.length = 0;
};

beforeEach(() => {
  begin();
  const { put: putRow } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...row
  ) {
    put.push(this.name);
    return putRow.apply(this, row);
  });
  const encrypt = crypto.subtle.encrypt.bind(crypto.subtle);
  vi.spyOn(crypto.subtle, 'encrypt').mockImplementation((...given) => {
    sealed += 1;
    return encrypt(...given);
  });
  const { transaction } = IDBDatabase.prototype;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...given
  ) {
    const [names, mode = 'readonly', options] = given;
    // The popup's first picture is kept apart, and nobody waits for it.
    if (String(names) !== 'glance') {
      begun.push(mode);
      if (mode === 'readwrite') durable.push(options?.durability);
    }
    return transaction.apply(this, given);
  });
});
const count = (mode: IDBTransactionMode): number => begun.filter((each) => each === mode).length;

test('a poll writes once, and looks at the database but a few times', async () => {
  const connectionId = await browsing.connect();
  await browsing.worker.send({ do: 'refresh', connectionId });
  browsing.later(HOUR);
  begin();
  await browsing.worker.send({ do: 'refresh', connectionId });
  expect(count('readwrite')).toBe(1);
  // What a provider tells again need not be on the disk before anything else goes on.
  expect(durable).toEqual(['relaxed']);
  // What is due, what is known of it, its secret, the key of its answers, and what is to be shown.
  expect(count('readonly')).toBe(5);
});

test('of what came as it was known nothing is written but when that was', async () => {
  const connectionId = await browsing.connect();
  await browsing.worker.send({ do: 'refresh', connectionId });
  browsing.later(HOUR);
  begin();
  await browsing.worker.send({ do: 'refresh', connectionId });
  // Of several answers one names its moment, and is another each time.
  expect(await (await openAgain()).count('answers')).toBeGreaterThan(1);
  expect(sealed).toBe(1);
  expect(put.sort()).toEqual(['answers', 'connections', 'glance', 'lines']);
});

test('a round in which nothing is due writes nothing, however many connections there are', async () => {
  for (let at = 0; at < 3; at += 1) await browsing.connect();
  begin();
  await browsing.worker.runCycle();
  expect(count('readwrite')).toBe(0);
  expect(count('readonly')).toBeLessThanOrEqual(3);
});

test('an icon of which less than a pixel would change is not drawn anew', async () => {
  const connectionId = await browsing.connect();
  browsing.later(HOUR);
  await browsing.provider.control('consume', { line: 'line-jp', leaveBytes: 3_144_000_000 });
  await browsing.worker.send({ do: 'refresh', connectionId });
  browsing.machine.life.steps = [];
  browsing.later(HOUR);
  await browsing.provider.control('consume', { line: 'line-jp', leaveBytes: 3_142_000_000 });
  await browsing.worker.send({ do: 'refresh', connectionId });
  expect(browsing.machine.life.steps).not.toContain('action.setIcon');
});
