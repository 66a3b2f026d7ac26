import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { zipOf } from '../../../scripts/build/same-zip';
import { differing } from '../../../scripts/release/differing';
import { openZip, unpack } from '../../../scripts/release/open-zip';

describe('a zip', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dataleft-zips-'));
    for (const name of ['a.js', 'deep/é.txt', 'left.md']) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), `${name} `.repeat(90));
    }
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('has what was asked for, and unpacks to the same', () => {
    const zip = zipOf(folder, ['a.js', 'deep/é.txt']);
    expect([...openZip(zip).keys()]).toEqual(['a.js', 'deep/é.txt']);
    const again = join(folder, 'again');
    unpack(zip, again);
    expect(zipOf(again).equals(zip)).toBe(true);
  });

  test('says in which files it differs from another', () => {
    const one = zipOf(folder);
    expect(differing(one, zipOf(folder))).toEqual([]);
    writeFileSync(join(folder, 'a.js'), 'changed');
    rmSync(join(folder, 'left.md'));
    expect(differing(one, zipOf(folder))).toEqual(['a.js', 'left.md']);
  });
});
