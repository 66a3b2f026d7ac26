import { beforeEach, describe, expect, test } from 'vitest';
import type { Connection } from '../../../utils/domain/connection';
import type { Happening } from '../../../utils/domain/reduce';
import type { Brought } from '../../../utils/store/commit';
import { commit } from '../../../utils/store/commit';
import type { Store } from '../../../utils/store/open';
import { aConnection, aPlan, aReading, NOW, percentLeft } from '../../support/builders';
import { anAnswer } from '../../support/fake-rows';
import { dump, freshStore } from '../../support/fake-store';

const read = (...readings: ReturnType<typeof aReading>[]): Happening => ({
  kind: 'reading',
  poll: { readings, plans: null, clockOffset: 0, endpoints: {} },
  minPace: 0,
});
const low = () => read(aReading({ buckets: [percentLeft(15)] }));
const brought = (parts: Partial<Brought> = {}): Brought => ({ plans: null, answers: [], ...parts });

let store: Store;
let connection: Connection;

beforeEach(async () => {
  store = await freshStore();
  connection = aConnection();
  await store.put('connections', connection);
});

describe('a reading', () => {
  test('is written with its line, samples, alerts and effects', async () => {
    const after = await commit(store, connection, low(), NOW, brought({ plans: [aPlan()] }));
    const written = await dump(store);
    expect(after).not.toBeNull();
    expect(written).toMatchObject({
      lines: [{ key: 'nippon/tokyo', fetchedAt: NOW }],
      samples: [{ lineKey: 'nippon/tokyo', bucketId: 'data', at: NOW }],
      alerts: [{ kind: 'data-low', level: 20, state: 'open' }],
      effects: [{ kind: 'notify', alertId: after?.alerts[0]?.id }],
      catalogues: [{ connectionId: 'nippon', fetchedAt: NOW }],
      connections: [{ status: { succeededAt: NOW, plansFetchedAt: null } }],
    });
  });

  test('raises against what is stored, not against what the caller remembers', async () => {
    await commit(store, connection, low(), NOW);
    const after = await commit(store, connection, low(), NOW + 1);
    expect(after?.alerts).toEqual([]);
    expect(await store.count('alerts')).toBe(1);
  });

  test('follows the stored settings', async () => {
    await store.put('settings', { dataLevels: [], notifications: true }, 'settings');
    await commit(store, connection, low(), NOW);
    expect(await store.count('alerts')).toBe(0);
  });

  test('leaves what is about another connection alone', async () => {
    const other = aConnection({ id: 'europe' });
    await store.put('connections', other);
    await commit(store, other, low(), NOW, brought({ answers: [anAnswer('/a')] }));
    await store.put('answers', anAnswer('/b', { connectionId: 'europe' }));
    const before = await store.get('lines', 'europe/tokyo');
    await commit(store, connection, read(aReading({ lineId: 'osaka' })), NOW + 1, brought());
    expect(await store.get('lines', 'europe/tokyo')).toEqual(before);
    expect(await store.count('answers')).toBe(1);
    expect(await store.get('answers', ['europe', '/b'])).toBeDefined();
  });
});

describe('a late answer', () => {
  test('is dropped when the connection was edited meanwhile', async () => {
    await store.put('connections', { ...connection, revision: 2 });
    const before = await dump(store);
    const after = await commit(store, connection, low(), NOW, brought({ plans: [aPlan()] }));
    expect(after).toBeNull();
    expect(await dump(store)).toEqual(before);
  });

  test('is dropped when the connection was removed meanwhile', async () => {
    await store.delete('connections', connection.id);
    const before = await dump(store);
    const answers = [anAnswer('/a')];
    expect(await commit(store, connection, low(), NOW, brought({ answers }))).toBeNull();
    expect(await dump(store)).toEqual(before);
  });

  test('is kept when only its status changed meanwhile', async () => {
    await store.put('connections', aConnection({ status: { nextDueAt: NOW + 1 } }));
    expect(await commit(store, connection, low(), NOW)).not.toBeNull();
  });
});

describe('what a poll brought besides', () => {
  test('answers are replaced, and those no longer built on are forgotten', async () => {
    const first = [anAnswer('/usage'), anAnswer('/bills')];
    await commit(store, connection, low(), NOW, brought({ answers: first }));
    const second = [anAnswer('/usage', { iv: new Uint8Array([9]), sealed: new ArrayBuffer(9) })];
    await commit(store, connection, low(), NOW + 1, brought({ answers: second }));
    expect(await store.getAll('answers')).toEqual(second);
  });

  test('the catalogue stays when this poll brought no plans', async () => {
    await commit(store, connection, low(), NOW, brought({ plans: [aPlan()] }));
    await commit(store, connection, low(), NOW + 1, brought({ plans: null }));
    expect(await store.getAll('catalogues')).toEqual([
      { connectionId: 'nippon', plans: [aPlan()], fetchedAt: NOW },
    ]);
  });

  test('a failure keeps answers, catalogue, line and samples', async () => {
    const answers = [anAnswer('/usage')];
    await commit(store, connection, low(), NOW, brought({ plans: [aPlan()], answers }));
    const { connections: _, ...before } = await dump(store);
    const failure: Happening = {
      kind: 'failure',
      failure: { kind: 'server', status: 503, retryAt: null },
      minPace: 0,
      jitter: 0,
    };
    await commit(store, connection, failure, NOW + 1);
    const { connections, ...after } = await dump(store);
    expect(after).toEqual(before);
    expect(connections).toMatchObject([{ status: { failures: 1 } }]);
  });
});
