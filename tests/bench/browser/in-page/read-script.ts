import { readFile } from 'node:fs/promises';

/** A script of this folder. They are plain JavaScript: compiled functions name helpers that no page has. */
export const readScript = (name: string): Promise<string> =>
  readFile(new URL(`${name}.js`, import.meta.url), 'utf8');
