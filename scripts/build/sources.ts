import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { WxtHooks } from 'wxt';
import { zipOf } from './same-zip';

/** Neither built from nor built with; the repository has them. */
const LEFT_OUT = ['tests/', '.github/', '.ci/', 'docs/images/'];

/** Every committed file that a build may need, in an order of its own. */
function sourceFiles(folder: string): string[] {
  const { status, stdout, stderr } = spawnSync('git', ['ls-files', '-z'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Sources are zipped from git alone: ${stderr.trim()}`);
  return stdout
    .split('\0')
    .filter((path) => path !== '' && !LEFT_OUT.some((place) => path.startsWith(place)))
    .sort((a, b) => (a < b ? -1 : 1));
}

export const sourcesZip = (folder: string): Buffer => zipOf(folder, sourceFiles(folder));

/** In the place of the one that WXT writes, which takes along what was never committed. */
export const writeSources: WxtHooks['zip:sources:done'] = (wxt, path) =>
  writeFileSync(path, sourcesZip(wxt.config.root));
