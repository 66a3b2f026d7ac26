import { expect, it } from 'vitest';
import { lazyPart } from '../../../utils/page/lazy-part';

it('is loaded once, when it is first wanted', async () => {
  let loads = 0;
  const part = lazyPart(async () => {
    loads += 1;
    return 'help';
  });
  expect(loads).toBe(0);
  expect(part.loaded.value).toBeNull();
  await expect(Promise.all([part.want(), part.want()])).resolves.toEqual(['help', 'help']);
  expect(loads).toBe(1);
  expect(part.loaded.value).toBe('help');
});

it('is tried again when loading failed', async () => {
  let loads = 0;
  const part = lazyPart(async () => {
    loads += 1;
    if (loads === 1) throw new Error('gone');
    return 'help';
  });
  await expect(part.want()).rejects.toThrow('gone');
  await expect(part.want()).resolves.toBe('help');
});
