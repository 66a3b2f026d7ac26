import { expect, test } from 'vitest';
import { filesUnder, textOf } from '../../support/source-files';

/** Folders that exist on somebody's machine only. In pieces, so that this file names none. */
const somebodysFolder = new RegExp(
  ['/home/[a-z]', '/Users/[A-Za-z]', '/root/[.\\w]', String.raw`[A-Z]:\\Users\\`].join('|'),
);

const isText = (path: string) => !/\.(png|jpe?g|webp|ico|gif|woff2?|zip)$/.test(path);

test('no file names a path of the machine it was written on', () => {
  const named = filesUnder()
    .filter(isText)
    .filter((path) => !path.endsWith('machine-paths.test.ts'))
    .filter((path) => somebodysFolder.test(textOf(path)));
  expect(named).toEqual([]);
});
