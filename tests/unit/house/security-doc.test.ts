import { expect, test } from 'vitest';
import { filesUnder, textOf } from '../../support/source-files';
import { manifestFor } from '../fifteen/manifest-for';

const doc = textOf('docs/security.md');
const named = [...doc.matchAll(/`((?:unit|browser)\/[^`]+)`/g)].map(([, path]) => `tests/${path}`);

test('every test that it names is there', () => {
  const files = filesUnder('tests');
  expect(named.length).toBeGreaterThan(40);
  const missing = named.filter((path) => !files.some((file) => file.startsWith(path)));
  expect([...new Set(missing)]).toEqual([]);
});

test.each(['chrome', 'firefox'])('it says what each permission of %s is for', (browser) => {
  const { permissions } = manifestFor(browser);
  const [, table = ''] = doc.split('## Permissions');
  expect(permissions.filter((name) => !table.includes(`\`${name}\``))).toEqual([]);
});
