import { describe, expect, test } from 'vitest';
import { justifiedPermissions } from '../../../scripts/release/justified';
import { root } from '../../../scripts/setup/run.mjs';
import { LANGUAGES } from '../../../utils/domain/settings';
import { filesUnder, textOf } from '../../support/source-files';
import { manifestFor } from '../fifteen/manifest-for';

/** Characters: Edge wants so many, and takes so many; the others take more. */
const SHORTEST = 250;
const LONGEST = 10_000;

const locales = filesUnder('public/_locales').map((path) => path.split('/')[2] ?? '');

/** Where the product keeps its words of a language. */
const folderOf = (locale: string): string => (locale === 'en' ? 'en-GB' : locale.replace('_', '-'));

describe('the listing', () => {
  test('is in every language of the product, and in no other', () => {
    const listed = filesUnder('docs/store').map((path) => path.replace(/.*\/(\w+)\.txt$/, '$1'));
    const spoken = LANGUAGES.map((language) => language.replace('-', '_'));
    expect(listed.sort()).toEqual([...spoken].sort());
    expect([...locales].sort()).toEqual([...spoken].sort());
  });

  test.each(locales)('in %s is as long as the stores want it, and plain', (locale) => {
    const text = textOf(`docs/store/${locale}.txt`);
    expect(text.length).toBeGreaterThanOrEqual(SHORTEST);
    expect(text.length).toBeLessThanOrEqual(LONGEST);
    expect(text).not.toMatch(/[*_`#<>]|https?:|\t/);
    // Nothing was left out on the way from the English one.
    const shape = (it: string) =>
      it.split('\n').map((line) => (line === '' ? '' : /^[•・]/.test(line) ? '•' : 'x'));
    expect(shape(text)).toEqual(shape(textOf('docs/store/en.txt')));
  });

  test.each(locales)('in %s calls the button as the product does', (locale) => {
    const words = textOf(`utils/view/i18n/${folderOf(locale)}/watch.ts`);
    const [, title = 'no title'] = /^ {2}title: '(.+)',$/m.exec(words) ?? [];
    expect(textOf(`docs/store/${locale}.txt`)).toContain(title);
  });

  test.each(['name', 'description'])('%s fits in every language', (field) => {
    for (const locale of locales) {
      const messages = JSON.parse(textOf(`public/_locales/${locale}/messages.json`));
      expect(messages[field].message.length, locale).toBeLessThanOrEqual(
        field === 'name' ? 75 : 132,
      );
    }
  });

  test.each(['chrome', 'edge', 'firefox'])(
    'gives a reason for each permission of %s',
    (browser) => {
      const { permissions, optional_permissions: optional } = manifestFor(browser);
      const reasons = justifiedPermissions(root);
      expect([...permissions, ...optional].filter((name) => !reasons.has(name))).toEqual([]);
    },
  );

  test('gives no reason for what is not asked', () => {
    const asked = ['chrome', 'firefox'].flatMap((browser) => {
      const { permissions, optional_permissions: optional } = manifestFor(browser);
      return [...permissions, ...optional];
    });
    expect([...justifiedPermissions(root)].filter((name) => !asked.includes(name))).toEqual([]);
  });

  test('has the pictures that it shows', () => {
    const shown = [...textOf('docs/store-listing.md').matchAll(/\]\((images\/[^)]+)\)/g)];
    const missing = shown.filter(([, path]) => !filesUnder('docs').includes(`docs/${path}`));
    expect(missing).toEqual([]);
    expect(shown.length).toBeLessThanOrEqual(5);
  });
});
