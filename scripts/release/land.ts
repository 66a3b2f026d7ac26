import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Artifacts } from './artifacts';
import { git, refuseUncommitted } from './git';
import type { Plan } from './write-commit';

/** Lines as `sha256sum --check` reads them. */
const checksums = (artifacts: Artifacts): string =>
  [...artifacts]
    .map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
    .join('');

const placeOf = (root: string, version: string): string =>
  join(root, '.output', 'release', version);

/** @returns the folder with the files of a release, and their checksums */
export function writeFiles(root: string, version: string, artifacts: Artifacts): string {
  const folder = placeOf(root, version);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of artifacts) writeFileSync(join(folder, name), bytes);
  writeFileSync(join(folder, 'SHA256SUMS'), checksums(artifacts));
  return folder;
}

/**
 * Makes a release that passed every check the state of the branch: commit, tag, files. What somebody
 * committed or changed meanwhile stops it, and nothing is left of it.
 * @returns the folder with its files
 */
export function landRelease(
  root: string,
  commit: string,
  { version, tag }: Plan,
  artifacts: Artifacts,
): string {
  refuseUncommitted(root);
  git(root, 'tag', '--annotate', tag, '--message', `DataLeft ${version}`, commit);
  const folder = writeFiles(root, version, artifacts);
  try {
    git(root, 'merge', '--quiet', '--ff-only', commit);
  } catch (error) {
    git(root, 'tag', '--delete', tag);
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return folder;
}
