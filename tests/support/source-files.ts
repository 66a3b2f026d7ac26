import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Made by tools, or nobody's prose. */
const passedOver = new Set(['node_modules', '.git', '.output', '.wxt', 'coverage']);

/** Paths of the project's files under a folder, with `/` and relative to the project. */
export function filesUnder(folder = ''): string[] {
  return readdirSync(`${root}${folder}`, { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (passedOver.has(entry.name)) return [];
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

export const textOf = (path: string): string => readFileSync(`${root}${path}`, 'utf8');

export const isSource = (path: string): boolean => /\.(ts|tsx|mjs)$/.test(path);
