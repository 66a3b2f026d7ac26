import { beforeEach, describe, expect, test, vi } from 'vitest';
import { MINUTE } from '../../../utils/domain/time';
import { dump, openAgain } from '../../support/fake-store';
import { manifestFor } from './manifest-for';
import { wakeUps } from './waking';

const { browsing, start, alarmRings, alerts, status, leave } = wakeUps();

const { put } = IDBObjectStore.prototype;

/** The disk is full for whatever would be written to these stores. */
function fill(isFull: (store: string) => boolean): void {
  IDBObjectStore.prototype.put = function (row, ...key) {
    if (isFull(this.name)) throw new DOMException('no space', 'QuotaExceededError');
    return put.call(this, row, ...key);
  };
}
const makeRoom = (): void => {
  IDBObjectStore.prototype.put = put;
};

/** Without what a provider tells again: that gives way to all the rest. */
async function rows() {
  const {
    diagnostics = [],
    answers,
    catalogues,
    glance,
    ...others
  } = await dump(await openAgain());
  return { diagnostics, fetchedAgain: { answers, catalogues }, others };
}

/** A disk that has room for a reading only where something else goes. */
function crowd(): void {
  const { clear } = IDBObjectStore.prototype;
  let isFull = true;
  fill((store) => isFull && store === 'samples');
  vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(function (this: IDBObjectStore) {
    if (this.name === 'catalogues') isFull = false;
    return clear.call(this);
  });
}

describe('failure 12: storage quota errors stop the updates', () => {
  beforeEach(async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    await browsing.connect();
    await leave(900_000_000);
    browsing.later(30 * MINUTE);
    return makeRoom;
  });

  test.each(['lines', 'samples', 'alerts', 'effects', 'answers', 'connections', 'catalogues'])(
    'no room for %s: the old data stays whole, the bug is recorded, the next poll works',
    async (full) => {
      browsing.later(13 * 60 * MINUTE);
      const before = await rows();
      fill((store) => store === full);
      await start();
      const after = await rows();
      expect(after.others).toEqual(before.others);
      expect(after.diagnostics.length).toBeGreaterThan(before.diagnostics.length);
      expect(JSON.stringify(after.diagnostics)).toContain('QuotaExceededError');
      makeRoom();
      await alarmRings();
      expect(await status()).toMatchObject({ failure: null, succeededAt: Date.now() });
      expect(await alerts()).toMatchObject([{ kind: 'data-low', shownAt: Date.now() }]);
      expect(browsing.machine.appeared).toHaveLength(1);
      expect(browsing.machine.toolbar.text).toBe('900M');
    },
  );

  test('room is made by what can be fetched again, and by nothing else', async () => {
    await browsing.worker.send({ do: 'save-settings', settings: { theme: 'dark' } });
    browsing.later(13 * 60 * MINUTE);
    const before = await rows();
    expect(before.fetchedAgain.catalogues).toHaveLength(1);
    crowd();
    await start();
    const after = await rows();
    expect(await status()).toMatchObject({ failure: null, succeededAt: Date.now() });
    expect(await alerts()).toMatchObject([{ kind: 'data-low', shownAt: Date.now() }]);
    expect(after.others.settings).toEqual(before.others.settings);
    expect(after.diagnostics).toEqual(before.diagnostics);
    for (const store of ['samples', 'hours', 'days', 'connections', 'packs'] as const) {
      expect(after.others[store]?.length, store).toBeGreaterThanOrEqual(
        before.others[store]?.length ?? 0,
      );
    }
  });

  test('no room for anything: it goes on by itself when there is some', async () => {
    const before = await rows();
    fill(() => true);
    for (let tries = 0; tries < 3; tries += 1) await alarmRings();
    expect((await rows()).others).toEqual(before.others);
    expect(browsing.machine.alarms.has('cycle')).toBe(true);
    makeRoom();
    await alarmRings();
    expect(await status()).toMatchObject({ succeededAt: Date.now() });
    expect(browsing.machine.appeared).toHaveLength(1);
  });

  test.each(['chrome', 'firefox'])('%s is asked to evict nothing', (browser) => {
    expect(manifestFor(browser).permissions).toContain('unlimitedStorage');
  });
});
