import { expect, test } from 'vitest';
import { filesUnder, textOf } from '../../support/source-files';
import { manifestFor } from '../fifteen/manifest-for';

test.each([
  ['docs/security.md', 40],
  ['docs/promises.md', 25],
])('every test that %s names is there', (path, atLeast) => {
  const files = filesUnder('tests');
  const named = [...textOf(path).matchAll(/`((?:unit|browser|browser-long)\/[^`]+)`/g)].map(
    ([, name]) => `tests/${name}`,
  );
  expect(named.length).toBeGreaterThan(atLeast);
  const missing = named.filter((name) => !files.some((file) => file.startsWith(name)));
  expect([...new Set(missing)]).toEqual([]);
});

test.each(['chrome', 'firefox'])('it is said what each permission of %s is for', (browser) => {
  const { permissions } = manifestFor(browser);
  const [, table = ''] = textOf('docs/security.md').split('## Permissions');
  expect(permissions.filter((name) => !table.includes(`\`${name}\``))).toEqual([]);
});
