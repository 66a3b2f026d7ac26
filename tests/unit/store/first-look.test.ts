import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Line } from '../../../utils/domain/connection';
import { FEW_LINES, type GlanceFacts } from '../../../utils/domain/glance-facts';
import { VERSION } from '../../../utils/store/database';
import { lookForFirst } from '../../../utils/store/first-look';
import { GLANCE } from '../../../utils/store/glance-rows';
import { keepGlance, stampIn } from '../../../utils/store/keep-glance';
import { migrations } from '../../../utils/store/migrations';
import type { Store } from '../../../utils/store/open';
import { lookAtAll, lookFirst, openToLook } from '../../../utils/store/open-to-look';
import { readSnapshot } from '../../../utils/store/queries';
import { putTick } from '../../../utils/store/ticks';
import { toSnapshot } from '../../../utils/store/to-snapshot';
import { transact } from '../../../utils/store/transact';
import { aConnection, aLine, NOW } from '../../support/builders';
import { anAlert } from '../../support/fake-rows';
import { emptyDisk, freshStore } from '../../support/fake-store';

let store: Store;

beforeEach(async () => {
  store = await freshStore();
});

afterEach(() => {
  vi.restoreAllMocks();
  store.close();
});

const linesOf = (count: number): Line[] =>
  Array.from({ length: count }, (_, at) =>
    aLine({ key: `nippon/${at}`, reading: { lineId: String(at) } }),
  );

/** By the worker's own way of writing. */
const fill = (count: number): Promise<void> =>
  transact(store, ['connections', 'lines', 'alerts'], async (write) => {
    await write.objectStore('connections').put(aConnection());
    await write.objectStore('alerts').put(anAlert());
    for (const line of linesOf(count)) await write.objectStore('lines').put(line);
  });

const facts: GlanceFacts = {
  count: FEW_LINES + 1,
  folded: FEW_LINES - 8,
  needs: {},
  madeAt: NOW,
  goodUntil: NOW + 1,
};

async function keep(): Promise<void> {
  const stamp = await stampIn(store.transaction([...GLANCE, 'glance'], 'readonly'));
  const stored = { ...(await readSnapshot(store)), lines: linesOf(9) };
  await keepGlance(store, stamp, { stored, facts });
}

describe('a look without what makes the database', () => {
  test('knows how many steps that takes', () => {
    expect(migrations).toHaveLength(VERSION);
  });

  test('sees what every page sees, in one transaction', async () => {
    await fill(3);
    const db = await openToLook();
    expect(toSnapshot(await lookAtAll(db))).toEqual(await readSnapshot(store));
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const rows = await lookFirst(db);
    expect(begun).toHaveBeenCalledTimes(1);
    expect(rows.kept === null && toSnapshot(rows.rows)).toEqual(await readSnapshot(store));
    db.close();
  });

  test('has connections in the order in which they came, and alerts as they were raised', async () => {
    await store.put('connections', aConnection({ id: 'a', addedAt: NOW }));
    await store.put('connections', aConnection({ id: 'b', addedAt: NOW - 1 }));
    await store.put('alerts', { ...anAlert(), id: 'a', raisedAt: NOW, state: 'open' });
    await store.put('alerts', { ...anAlert(), id: 'b', raisedAt: NOW - 1, state: 'snoozed' });
    const db = await openToLook();
    const { connections, alerts } = toSnapshot(await lookAtAll(db));
    expect(connections.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(alerts.map(({ id }) => id)).toEqual(['b', 'a']);
    db.close();
  });

  test('makes no database, and alters none', async () => {
    emptyDisk();
    expect(await lookForFirst()).toBeNull();
    expect(await indexedDB.databases()).toEqual([]);
    const older = await openDB('dataleft', VERSION - 1, {
      upgrade: (db) => void db.createObjectStore('lines'),
    });
    older.close();
    expect(await lookForFirst()).toBeNull();
    const again = await openDB('dataleft');
    expect([again.version, [...again.objectStoreNames]]).toEqual([VERSION - 1, ['lines']]);
    again.close();
  });

  test('leaves it to others to say that a newer one cannot be read', async () => {
    store.close();
    (await openDB('dataleft', VERSION + 1)).close();
    expect(await lookForFirst()).toBeNull();
  });

  test('lets go of the database where it is to be upgraded', async () => {
    await openToLook();
    store.close();
    const next = await openDB('dataleft', VERSION + 1);
    expect(next.version).toBe(VERSION + 1);
    next.close();
  });
});

describe('of many lines', () => {
  test('what was kept is all that is read', async () => {
    await fill(FEW_LINES + 1);
    await keep();
    const db = await openToLook();
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const rows = await lookFirst(db);
    expect(begun).toHaveBeenCalledTimes(1);
    expect(rows.kept?.facts).toEqual(facts);
    expect(rows.kept?.stored.lines).toHaveLength(9);
    db.close();
  });

  test('everything is read where nothing was kept, or something was written since', async () => {
    await fill(FEW_LINES + 1);
    const db = await openToLook();
    const seen = async () => {
      const found = await lookFirst(db);
      return found.kept === null ? toSnapshot(found.rows) : null;
    };
    expect(await seen()).toEqual(await readSnapshot(store));
    await keep();
    expect(await seen()).toBeNull();
    await putTick(store, 'nippon/0', 'call', NOW);
    expect(await seen()).toEqual(await readSnapshot(store));
    db.close();
  });

  test('a write that fell between the look and the keeping is noticed', async () => {
    await fill(FEW_LINES + 1);
    const stamp = await stampIn(store.transaction([...GLANCE, 'glance'], 'readonly'));
    const stored = await readSnapshot(store);
    await fill(FEW_LINES + 2);
    await keepGlance(store, stamp, { stored, facts });
    const db = await openToLook();
    expect((await lookFirst(db)).kept).toBeNull();
    db.close();
  });

  test('what nobody is shown makes it no less true', async () => {
    await fill(FEW_LINES + 1);
    await keep();
    await transact(store, ['diagnostics'], async (write) => {
      await write.objectStore('diagnostics').add({ at: NOW, where: 'here', what: 'nothing' });
    });
    const db = await openToLook();
    expect((await lookFirst(db)).kept).not.toBeNull();
    db.close();
  });
});
