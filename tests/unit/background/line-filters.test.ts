import { expect, test } from 'vitest';
import type { LineFilter } from '../../../utils/domain/line-filter';
import { MOST_LINE_FILTERS, noLineFilter } from '../../../utils/domain/line-filter';
import { browse } from '../../support/fake-browsing';

const browsing = browse();
const low: LineFilter = { ...noLineFilter, group: 'low' };
const tokyo: LineFilter = { text: 'tokyo', connectionId: 'nippon', group: '' };

const stored = async () =>
  (await (await browsing.worker.store()).get('settings', 'settings'))?.lineFilters;
const save = (name: string, filter: LineFilter | null) =>
  browsing.worker.send({ do: 'save-line-filter', name, filter });

test('filters are kept by name, replaced in their place, and taken away', async () => {
  const { worker } = browsing;
  await worker.send({ do: 'save-settings', settings: { theme: 'dark' } });
  expect(await save('Low', low)).toEqual({ ok: true, value: null });
  await save('Tokyo', tokyo);
  await save('Low', { ...low, text: 'spare' });
  expect(await stored()).toEqual([
    { name: 'Low', ...low, text: 'spare' },
    { name: 'Tokyo', ...tokyo },
  ]);
  await save('Low', null);
  await save('Never there', null);
  expect(await stored()).toEqual([{ name: 'Tokyo', ...tokyo }]);
  expect(await (await worker.store()).get('settings', 'settings')).toMatchObject({ theme: 'dark' });
});

test('two pages that save at once lose neither, and there is an end to them', async () => {
  const names = Array.from({ length: MOST_LINE_FILTERS + 1 }, (_, at) => `Filter ${at}`);
  const replies = await Promise.all(names.map((name) => save(name, low)));
  expect(replies.filter(({ ok }) => !ok)).toEqual([{ ok: false, failure: null, place: null }]);
  expect(await stored()).toHaveLength(MOST_LINE_FILTERS);
  expect(await save('Filter 3', tokyo)).toMatchObject({ ok: true });
  expect(await save('Filter 4', null)).toMatchObject({ ok: true });
});

test.each([
  ['no name', { name: '', filter: low }],
  ['an endless name', { name: 'x'.repeat(61), filter: low }],
  ['an endless text', { name: 'x', filter: { ...low, text: 'x'.repeat(101) } }],
  ['an unknown group', { name: 'x', filter: { ...low, group: 'rich' } }],
  ['half a filter', { name: 'x', filter: { text: '' } }],
  ['no filter', { name: 'x' }],
])('%s is refused', async (_, given) => {
  expect(await browsing.worker.hear({ do: 'save-line-filter', ...given })).toMatchObject({
    ok: false,
  });
  expect(await stored()).toBeUndefined();
});
