import { expect, it } from 'vitest';
import { adapterIds, adapterOf, allAdapters } from '../../../utils/providers/registry';

it('keeps every adapter under its own id', async () => {
  expect((await allAdapters()).map(({ id }) => id)).toEqual(adapterIds);
  for (const id of adapterIds) expect((await adapterOf(id))?.id).toBe(id);
});

it.each(['', 'tm-forum', 'constructor', '__proto__', 'toString'])(
  'has none called %j',
  async (id) => {
    expect(await adapterOf(id)).toBeUndefined();
  },
);
