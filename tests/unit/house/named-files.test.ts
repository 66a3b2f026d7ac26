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

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** What a heading is reached by: as GitHub makes it of its words. */
const anchorOf = (heading: string): string =>
  heading
    .replace(/[`*_]/g, '')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

const anchorsIn = (text: string): string[] =>
  [...text.replace(/```[\s\S]*?```/g, '').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    anchorOf(heading),
  );

const guides = filesUnder().filter((path) => path.endsWith('.md'));

test('every folder of what is shared stands in the table of folders', () => {
  const folders = new Set(filesUnder('utils').map((path) => path.split('/').slice(0, 2).join('/')));
  const missing = [...folders].filter(
    (path) => !path.endsWith('.ts') && !textOf('CONTRIBUTING.md').includes(`| \`${path}\` `),
  );
  expect(missing).toEqual([]);
});

test('there are guides', () => {
  expect(guides.length).toBeGreaterThan(40);
});

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
    const links = [...textOf(guide).matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)(?:#[^)]*)?\)/g)];
    const missing = links.filter(([, to = '']) => !existsSync(join(root, folderOf(guide), to)));
    expect(missing.map(([, to]) => to)).toEqual([]);
  });

  test('leads to headings that are there', () => {
    const links = [...textOf(guide).matchAll(/\]\((?!https?:)([^)#]*)#([^)]+)\)/g)];
    const missing = links.filter(([, to = '', anchor = '']) => {
      const there = to === '' ? guide : join(folderOf(guide), to);
      return !anchorsIn(textOf(there)).includes(anchor);
    });
    expect(missing.map(([link]) => link)).toEqual([]);
  });
});
