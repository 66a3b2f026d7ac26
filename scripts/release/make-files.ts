import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Artifacts, buildArtifacts, rebuildFromSources } from './artifacts';
import { buildFor } from './browsers';
import { checkArtifacts } from './check-artifacts';
import { mustRun } from './run-script';

/** In this order. */
export const FILE_STEPS = [
  'build for Chrome, Edge and Firefox, and zip the sources',
  'build them again from the unpacked sources, and compare',
  'hold each zip against the rules of its store, and Firefox’s against its linter',
  'build for Safari',
  'list what is shipped, and ask for known holes in it',
] as const;

interface Made {
  artifacts: Artifacts;
  /** What somebody should know, one sentence each. */
  notes: string[];
}

/**
 * All files of a release, from a folder that is as it was committed.
 * @param root Where the packages are installed.
 * @param next Called before each of the steps.
 */
export function makeFiles(root: string, folder: string, version: string, next: () => void): Made {
  next();
  const artifacts = buildArtifacts(folder, version);
  next();
  rebuildFromSources(root, artifacts, version);
  next();
  const notes = checkArtifacts(folder, artifacts, version);
  next();
  buildFor(folder, 'safari');
  notes.push(
    'Safari is built, not packaged: that needs Xcode or App Store Connect (docs/release.md).',
  );
  next();
  mustRun(folder, 'sbom.mjs');
  const list = `dataleft-${version}-sbom.cdx.json`;
  artifacts.set(list, readFileSync(join(folder, '.output', list)));
  const audit = mustRun(folder, 'audit.mjs');
  if (!audit.startsWith('No known hole')) notes.push(`The audit was not answered: ${audit}`);
  return { artifacts, notes };
}
