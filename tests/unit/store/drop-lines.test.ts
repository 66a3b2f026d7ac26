import { beforeEach, expect, test } from 'vitest';
import { dropLines } from '../../../utils/store/drop-lines';
import type { Store } from '../../../utils/store/open';
import { fillFor } from '../../support/fake-rows';
import { dump, freshStore } from '../../support/fake-store';

let store: Store;

beforeEach(async () => {
  store = await freshStore();
  for (const id of ['nippon', 'europe']) await fillFor(store, id);
});

test('a line that is no longer wanted leaves nothing behind but its notifications to be taken back', async () => {
  await dropLines(store, 'nippon', ['tokyo-old']);
  const rows = await dump(store);
  const { lines = [], samples = [], alerts = [], renewals = [], effects = [] } = rows;
  const ours = (rows: unknown[]) =>
    rows.filter((row) => /"(?:withdraw:|notify:)?nippon\//.test(JSON.stringify(row)));
  expect(ours(lines)).toMatchObject([{ key: 'nippon/tokyo-old' }]);
  expect(ours(samples)).toMatchObject([{ lineKey: 'nippon/tokyo-old' }]);
  expect([ours(alerts), ours(renewals)]).toEqual([[], []]);
  expect([ours(rows.hours ?? []), ours(rows.days ?? [])]).toEqual([[], []]);
  expect(ours(effects)).toMatchObject([{ kind: 'withdraw' }, { kind: 'withdraw' }]);
});

test('what is kept, and every other connection, stays as it was', async () => {
  const before = await dump(store);
  await dropLines(store, 'nippon', ['tokyo', 'tokyo-old', 'not there yet']);
  expect(await dump(store)).toEqual(before);
});
