import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bump, versionIn } from './bump';
import { sectionOf, withSection } from './changelog';
import { git, releaseTags } from './git';
import { changesSince } from './history';
import { Refusal } from './refusal';
import { nextVersion, releasedVersions } from './version';

/** What a release would be, before anything is written. */
export interface Plan {
  version: string;
  tag: string;
  /** The tag before; null for the first release. */
  before: string | null;
  /** The new part of the changelog. */
  section: string;
  /** All of it. */
  changelog: string;
}

/** @param date Of the release, as in `2026-11-22`. */
export function planRelease(root: string, wanted: string, date: string): Plan {
  const tags = releaseTags(root);
  const version = nextVersion(versionIn(root), tags, wanted);
  const [newest] = releasedVersions(tags);
  const before = newest === undefined ? null : `v${newest}`;
  const changes = changesSince(root, before);
  if (changes.length === 0) throw new Refusal(`Nothing was committed since ${before}.`);
  const section = sectionOf(version, date, changes);
  const path = join(root, 'CHANGELOG.md');
  const changelog = withSection(existsSync(path) ? readFileSync(path, 'utf8') : '', section);
  return { version, tag: `v${version}`, before, section, changelog };
}

/**
 * Version and changelog as one commit, in a folder of its own.
 * @returns the commit
 */
export function commitRelease(folder: string, { version, changelog }: Plan): string {
  bump(folder, version);
  writeFileSync(join(folder, 'CHANGELOG.md'), changelog);
  git(folder, 'add', 'package.json', 'package-lock.json', 'CHANGELOG.md');
  git(folder, 'commit', '--quiet', '--no-verify', '-m', `Release ${version}`);
  return git(folder, 'rev-parse', 'HEAD');
}
