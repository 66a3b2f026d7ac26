import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { zipOf } from '../../../scripts/build/same-zip';
import { shippedPackages } from '../../../scripts/build/shipped-packages';
import { thirdPartyNotice } from '../../../scripts/build/third-party';
import { judgeAudit } from '../../../scripts/setup/audit.mjs';
import { textOf } from '../../support/source-files';

/** Each lets anybody pass the code on as it is; MPL-2.0 as long as its own files stay open. */
const ALLOWED = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0'];

interface Locked {
  integrity?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  link?: boolean;
}

const locked = (): [string, Locked][] =>
  Object.entries<Locked>(JSON.parse(textOf('package-lock.json')).packages).filter(
    ([place]) => place !== '',
  );

describe('the lockfile', () => {
  test('knows every package by its hash, but for tools of other systems', () => {
    const unsure = locked().filter(([, { integrity = '' }]) => !/^sha512-.{86}==$/.test(integrity));
    const tools = unsure.filter(([, { dev, optional, os }]) => dev && optional && os !== undefined);
    expect(unsure.map(([place]) => place)).toEqual(tools.map(([place]) => place));
  });

  test('takes nothing from a folder or a repository', () => {
    expect(locked().filter(([, { link }]) => link)).toEqual([]);
    const { dependencies, devDependencies } = JSON.parse(textOf('package.json'));
    for (const range of Object.values<string>({ ...dependencies, ...devDependencies })) {
      expect(range).toMatch(/^\^?\d+(?:\.\d+)*$/);
    }
  });
});

describe('what is shipped', () => {
  const packages = shippedPackages();

  test('is code that may be passed on', () => {
    expect(packages.length).toBeGreaterThan(10);
    expect(packages.filter(({ license }) => !ALLOWED.includes(license))).toEqual([]);
  });

  test('comes with its licences', () => {
    const notice = thirdPartyNotice();
    for (const { name, version, license } of packages) {
      expect(notice).toContain(`${name} ${version}\n${license}\nhttp`);
    }
    expect(notice).toContain('Permission is hereby granted');
    expect(notice).not.toMatch(/\r/);
  });
});

describe('an audit', () => {
  const hole = { name: 'idb', severity: 'high', range: '<8' };

  test.each([
    ['{"vulnerabilities":{}}', 'asked', []],
    [JSON.stringify({ vulnerabilities: { idb: hole } }), 'holes', ['idb <8: high']],
    [
      '{"message":"405 Method Not Allowed","error":{"summary":""}}',
      'unasked',
      ['405 Method Not Allowed'],
    ],
    ['{"error":{"summary":"No network"}}', 'unasked', ['No network']],
    ['', 'unasked', ['npm gave no answer.']],
    ['null', 'unasked', ['npm gave no answer.']],
  ])('that says %s is %s', (text, state, lines) => {
    expect(judgeAudit(text)).toEqual({ state, lines });
  });
});

describe('the zip', () => {
  async function folderWith(names: readonly string[], at: number): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'dataleft-same-'));
    await mkdir(join(folder, 'deep'));
    for (const name of names) {
      await writeFile(join(folder, name), `${name} `.repeat(50));
      await utimes(join(folder, name), at, at);
    }
    return folder;
  }

  test('of the same files is the same, whenever and in whatever order they were written', async () => {
    const names = ['a.js', 'deep/b.css', 'é.txt'];
    const folders = [await folderWith(names, 1), await folderWith([...names].reverse(), 9_000_000)];
    const [one, other] = folders.map((folder) => zipOf(folder));
    expect(one?.equals(other ?? Buffer.alloc(0))).toBe(true);
    // The first file in it: 30 bytes, its name, and what was made smaller.
    const size = one?.readUInt32LE(18) ?? 0;
    expect(one?.subarray(30, 34).toString()).toBe('a.js');
    expect(inflateRawSync(one?.subarray(34, 34 + size) ?? '').toString()).toBe('a.js '.repeat(50));
    for (const folder of folders) await rm(folder, { recursive: true });
  });
});
