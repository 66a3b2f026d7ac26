import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipOf } from '../build/same-zip';
import { sourcesZip } from '../build/sources';
import { buildFor, STORES } from './browsers';
import { differing } from './differing';
import { unpack } from './open-zip';
import { Refusal } from './refusal';
import { linkPackages } from './worktree';

/** File name → contents, as they are uploaded. */
export type Artifacts = Map<string, Buffer>;

export const artifactName = (version: string, what: string): string =>
  `dataleft-${version}-${what}.zip`;

/** Every zip of a clean tree: one for each store, and the sources for the review of Firefox's. */
export function buildArtifacts(folder: string, version: string): Artifacts {
  const artifacts: Artifacts = new Map();
  for (const browser of STORES) {
    artifacts.set(artifactName(version, browser), zipOf(buildFor(folder, browser)));
  }
  artifacts.set(artifactName(version, 'sources'), sourcesZip(folder));
  return artifacts;
}

/**
 * Builds everything a second time, in another folder, from the sources as a reviewer gets them.
 * Throws where one zip is not the same byte for byte.
 * @param root Where the packages are installed.
 */
export function rebuildFromSources(root: string, artifacts: Artifacts, version: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'dataleft-sources-'));
  try {
    unpack(artifacts.get(artifactName(version, 'sources')) ?? Buffer.alloc(0), folder);
    linkPackages(root, folder);
    for (const browser of STORES) {
      const name = artifactName(version, browser);
      const before = artifacts.get(name);
      const again = zipOf(buildFor(folder, browser));
      if (before === undefined || !before.equals(again)) {
        const names = before === undefined ? [] : differing(before, again);
        throw new Refusal(
          `${name} is another one when built from the sources: ${names.join(', ')}`,
        );
      }
    }
  } finally {
    rmSync(join(folder, 'node_modules'), { force: true });
    rmSync(folder, { recursive: true, force: true });
  }
}
