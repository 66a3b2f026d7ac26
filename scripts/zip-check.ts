import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipOf } from './build/same-zip';

/** `npm run zip:check`: builds the extension twice, and says whether both zips are the same byte for byte. */
const root = fileURLToPath(new URL('..', import.meta.url));
const built = join(root, '.output', 'chrome-mv3');

function buildInto(folder: string): void {
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status } = spawnSync(process.execPath, [wxt, 'build'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('The extension was not built.');
  cpSync(built, folder, { recursive: true });
}

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

function hashes(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    files
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path), hashOf(readFileSync(path))]),
  );
}

const work = mkdtempSync(join(tmpdir(), 'dataleft-zip-'));
const [one, other] = ['one', 'other'].map((name) => join(work, name)) as [string, string];
try {
  for (const folder of [one, other]) buildInto(folder);
  const [first, second] = [one, other].map((folder) => hashOf(zipOf(folder)));
  console.log(`${first}\n${second}`);
  if (first !== second) {
    const [before, after] = [hashes(one), hashes(other)];
    const names = new Set([...before.keys(), ...after.keys()]);
    const differing = [...names].filter((name) => before.get(name) !== after.get(name));
    console.error(`Not the same: ${differing.join(', ')}`);
    process.exitCode = 1;
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
