import { describe, expect, test } from 'vitest';
import { wholeLocaleOf } from '../../support/locales';
import { filesUnder, isSource, textOf } from '../../support/source-files';

/** Chosen by what a provider or a setting says; the code does not name each. */
const LOOKED_UP = ['states', 'failures', 'tiers', 'methods', 'effects'];

const namesIn = (words: object): string[] =>
  Object.entries(words).flatMap(([name, value]) =>
    LOOKED_UP.includes(name)
      ? []
      : typeof value === 'object' && !Array.isArray(value)
        ? namesIn(value)
        : [name],
  );

describe('words', () => {
  test('none is translated that nobody says', () => {
    const code = [...filesUnder('utils'), ...filesUnder('entrypoints')]
      .filter((file) => isSource(file) && !file.includes('/i18n/'))
      .map(textOf)
      .join('\n');
    const unused = namesIn(wholeLocaleOf('en').words).filter(
      (name) => !new RegExp(`\\b${name}\\b`).test(code),
    );
    expect(unused).toEqual([]);
  });
});
