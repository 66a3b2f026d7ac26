import { describe, expect, test } from 'vitest';
import { gates, importRules, isWithin } from '../../support/import-rules';
import { importsOf } from '../../support/imports-of';
import { filesUnder, isSource, textOf } from '../../support/source-files';

const folders = ['utils', 'components', 'entrypoints', 'sandbox'];
const files = filesUnder()
  .filter(isSource)
  .filter((file) => folders.some((folder) => file.startsWith(`${folder}/`)));

/** What is wrong with a file's imports, one line each: the file, the import, the rule. */
function breachesIn(file: string, text: string): string[] {
  const rule = importRules.find(({ files }) => file.startsWith(files));
  if (!rule) return [`${file} falls under no rule: add one to tests/support/import-rules.ts`];
  return importsOf(file, text)
    .filter(({ target, typeOnly }) => {
      const allowed = typeOnly ? [...rule.may, ...(rule.mayTypes ?? [])] : rule.may;
      return !allowed.some((place) => isWithin(target, place));
    })
    .map(({ target, typeOnly }) => {
      const how = typeOnly ? 'imports types of' : 'imports';
      return `${file} ${how} ${target}, but ${rule.why} (rule for ${rule.files})`;
    });
}

describe('who may know whom', () => {
  test('every import is one its folder may make', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap((file) => breachesIn(file, textOf(file)))).toEqual([]);
  });

  test.each([
    ['utils/domain/a.ts', `import { z } from 'zod';`],
    ['utils/domain/a.ts', `import type { Store } from '../store/open';`],
    ['utils/store/a.ts', `import { x } from '../view/amounts';`],
    ['utils/platform/a.ts', `import { badgeOf } from '../domain/badge';`],
    ['utils/view/a.ts', `import browser from 'webextension-polyfill';`],
    ['components/A.tsx', `import { amount } from '../utils/view/amounts';`],
    ['entrypoints/popup/a.ts', `import { commit } from '../../utils/store/commit';`],
    ['entrypoints/popup/a.ts', `const it = await import('../../utils/store/secrets');`],
    ['entrypoints/popup/a.ts', `export {\n  type A,\n  b,\n} from '../../utils/store/edits';`],
    ['entrypoints/background/a.ts', `import '../popup/main';`],
    ['sandbox/a.ts', `import type { Line } from '../utils/domain/model';`],
    ['utils/anything.ts', ''],
  ])('in %s, %s is refused', (file, text) => {
    expect(breachesIn(file, text)).toHaveLength(1);
  });

  test.each([
    ['utils/platform/a.ts', `import { type Badge } from '../domain/badge';`],
    ['utils/providers/a.ts', `import * as z from 'zod/mini';`],
    ['components/A.tsx', `import './A.css';\nimport { useState } from 'preact/hooks';`],
    ['entrypoints/popup/a.ts', `import type { Snapshot } from '../../utils/store/queries';`],
    ['entrypoints/background/a.ts', `import { commit } from '../../utils/store/commit';`],
    ['utils/domain/a.ts', `// import { z } from 'zod';\n/* import 'idb'; */`],
  ])('in %s, %s is allowed', (file, text) => {
    expect(breachesIn(file, text)).toEqual([]);
  });
});

describe('what only some may import', () => {
  const plain = (path: string) => path.replace(/\.tsx?$/, '');

  const importersOf = (gate: string) =>
    files.filter((file) =>
      importsOf(file, textOf(file)).some(
        ({ target, typeOnly }) => !typeOnly && plain(target) === gate,
      ),
    );

  test.each(gates)('$file: $why', ({ file, only }) => {
    expect(importersOf(file).map(plain).sort()).toEqual([...only].sort());
  });
});

describe('names', () => {
  test('no barrel, and no drawer for whatever is left over', () => {
    const vague = /(^|\/)(index|utils|util|helpers?|common|misc)\.tsx?$/;
    expect(files.filter((file) => vague.test(file) && !file.startsWith('entrypoints/'))).toEqual(
      [],
    );
  });
});
