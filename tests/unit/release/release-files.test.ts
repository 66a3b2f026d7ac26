import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { zipOf } from '../../../scripts/build/same-zip';
import { sourcesZip } from '../../../scripts/build/sources';
import { type Artifacts, artifactName } from '../../../scripts/release/artifacts';
import { checkArtifacts } from '../../../scripts/release/check-artifacts';
import { openZip } from '../../../scripts/release/open-zip';
import { type GitProject, gitProject } from '../../support/git-project';

let project: GitProject;

beforeEach(() => {
  project = gitProject();
});

afterEach(() => project.remove());

describe('the files of a release', () => {
  /** A zip with nothing but a manifest in it. */
  function zipOfVersion(version: string): Buffer {
    mkdirSync(join(project.root, 'built'), { recursive: true });
    project.write('built/manifest.json', JSON.stringify({ version }));
    return zipOf(join(project.root, 'built'));
  }

  const checked = (artifacts: Artifacts) => () => {
    mkdirSync(join(project.root, 'docs'), { recursive: true });
    project.write('docs/store-listing.md', '');
    return checkArtifacts(project.root, artifacts, '0.2.0');
  };

  test('are refused where one browser is missing', () => {
    expect(checked(new Map())).toThrow('There is no zip for chrome.');
  });

  test('are refused where one is of another version', () => {
    const zip = zipOfVersion('0.1.0');
    const artifacts = new Map([[artifactName('0.2.0', 'chrome'), zip]]);
    expect(checked(artifacts)).toThrow('The zip for chrome is of version 0.1.0.');
  });

  test('are refused for what the store would refuse', () => {
    const artifacts = new Map([[artifactName('0.2.0', 'chrome'), zipOfVersion('0.2.0')]]);
    expect(checked(artifacts)).toThrow(/The store of chrome:\n.*version 3/);
  });

  test('have the committed sources and nothing else, without tests', () => {
    for (const folder of ['tests', 'utils']) mkdirSync(join(project.root, folder));
    project.write('tests/a.test.ts', '');
    project.write('utils/a.ts', 'here');
    project.commit('Add files');
    project.write('utils/secret.ts', 'never committed');
    expect([...openZip(sourcesZip(project.root)).keys()]).toEqual([
      '.gitignore',
      'package-lock.json',
      'package.json',
      'utils/a.ts',
    ]);
  });
});
