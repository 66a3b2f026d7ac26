import { afterEach, beforeEach, expect, test } from 'vitest';
import { DAY } from '../../../utils/domain/time';
import { commit } from '../../../utils/store/commit';
import type { Store } from '../../../utils/store/open';
import { aConnection, aReading, NOW } from '../../support/builders';
import { freshStore } from '../../support/fake-store';

let store: Store;

beforeEach(async () => {
  store = await freshStore();
  await store.put('connections', aConnection());
});

afterEach(() => {
  store.close();
});

async function answer(autoRenew: boolean | null, at: number, parts = {}): Promise<unknown> {
  const readings = [aReading({ autoRenew, ...parts })];
  const poll = { readings, plans: null, clockOffset: 0, endpoints: {} };
  await commit(store, aConnection(), { kind: 'reading', poll, minPace: 0 }, at);
  return (await store.getAll('lines'))[0]?.autoRenew;
}

test('automatic renewal that is switched elsewhere is noticed, and kept through silence', async () => {
  expect(await answer(true, NOW)).toEqual({ on: true, changedAt: null, renewedAt: null });
  const off = { on: false, changedAt: NOW + 1, renewedAt: null };
  expect(await answer(false, NOW + 1)).toEqual(off);
  expect(await answer(null, NOW + 2)).toEqual(off);
  expect(await answer(false, NOW + 3)).toEqual(off);
});

test('a charge that went through by itself is noticed', async () => {
  await answer(true, NOW);
  const end = NOW + 20 * DAY;
  const moved = { startsAt: end, expiresAt: end + 30 * DAY };
  expect(await answer(true, end, moved)).toEqual({ on: true, changedAt: null, renewedAt: end });
});
