import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../../scripts/setup/run.mjs';
import { filesUnder, textOf } from '../../support/source-files';

const PLACES = [
  'utils',
  'entrypoints',
  'components',
  'tests',
  'scripts',
  'sandbox',
  'public',
  'docs',
  '.github',
];

/** Paths in a text, in code marks: whole ones, without a part that stands for another. */
const pathsIn = (text: string): string[] =>
  [...text.matchAll(/`([\w./@-]+)`/g)]
    .map(([, path = '']) => path)
    .filter((path) => PLACES.some((place) => path.startsWith(`${place}/`)));

const scriptsIn = (text: string): string[] =>
  [...text.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name = '']) => name);

const guides = [
  ...filesUnder('docs').filter((path) => path.endsWith('.md')),
  'README.md',
  'CONTRIBUTING.md',
];

describe.each(guides)('%s', (guide) => {
  test('names files that are there', () => {
    const missing = pathsIn(textOf(guide)).filter((path) => !existsSync(join(root, path)));
    expect(missing).toEqual([]);
  });

  test('names commands that are there', () => {
    const { scripts } = JSON.parse(textOf('package.json'));
    expect(scriptsIn(textOf(guide)).filter((name) => !(name in scripts))).toEqual([]);
  });

  test('leads to documents that are there', () => {
    const folder = guide.includes('/') ? guide.slice(0, guide.lastIndexOf('/')) : '';
    const links = [...textOf(guide).matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)(?:#[^)]*)?\)/g)];
    const missing = links.filter(([, to = '']) => !existsSync(join(root, folder, to)));
    expect(missing.map(([, to]) => to)).toEqual([]);
  });
});
