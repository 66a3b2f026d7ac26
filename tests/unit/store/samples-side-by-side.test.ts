import { expect, test, vi } from 'vitest';
import type { Sample } from '../../../utils/domain/sample';
import { MINUTE } from '../../../utils/domain/time';
import { addSamples } from '../../../utils/store/roll-up';
import { transact } from '../../../utils/store/transact';
import { GB, NOW } from '../../support/builders';
import { freshStore } from '../../support/fake-store';

const HISTORY = ['samples', 'hours', 'days', 'pruned'] as const;

const samplesAt = (at: number, lines: number): Sample[] =>
  Array.from({ length: lines }, (_, line) => ({
    ...{ lineKey: `c/${line}`, bucketId: 'data', at, remaining: GB - (at - NOW), used: null },
    ...{ total: GB, counts: true, offset: 540, country: null, endsAt: null },
  }));

test('the next sample of a line is written without asking row by row', async () => {
  const store = await freshStore();
  const add = (at: number) =>
    transact(store, HISTORY, (write) => addSamples(write, samplesAt(at, 20)));
  for (const quarter of [0, 1, 2, 3]) await add(NOW + quarter * 15 * MINUTE);
  const cursors = vi.spyOn(IDBObjectStore.prototype, 'openCursor');
  const looks = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  await add(NOW + 60 * MINUTE);
  expect(cursors).not.toHaveBeenCalled();
  // The samples near it, and the rows of its day.
  expect(looks.mock.calls.length).toBeLessThanOrEqual(20 * 3);
  expect(await store.count('samples')).toBe(100);
});
