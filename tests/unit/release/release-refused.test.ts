import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { zipOf } from '../../../scripts/build/same-zip';
import { sourcesZip } from '../../../scripts/build/sources';
import { type Artifacts, artifactName } from '../../../scripts/release/artifacts';
import { checkArtifacts } from '../../../scripts/release/check-artifacts';
import { earlierCommit } from '../../../scripts/release/earlier';
import { git, refuseUncommitted } from '../../../scripts/release/git';
import { landRelease } from '../../../scripts/release/land';
import { openZip } from '../../../scripts/release/open-zip';
import { commitRelease, planRelease } from '../../../scripts/release/write-commit';

const DAY = '2026-11-22';
let root = '';

const write = (name: string, text: string): void => writeFileSync(join(root, name), text);

function commit(subject: string): void {
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--allow-empty', '-m', subject);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dataleft-git-'));
  git(root, 'init', '--quiet');
  git(root, 'config', 'user.name', 'A tester');
  git(root, 'config', 'user.email', 'tester@example.com');
  write('.gitignore', '.output\n');
  write('package.json', `${JSON.stringify({ name: 'dataleft', version: '0.1.0' }, null, 2)}\n`);
  const lock = {
    version: '0.1.0',
    packages: { '': { version: '0.1.0' }, 'node_modules/a': { version: '3.0.0' } },
  };
  write('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
  commit('Begin');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('a tree with changes', () => {
  test('is refused by the names of the files', () => {
    write('package.json', '{}');
    write('new file.ts', '');
    expect(() => refuseUncommitted(root)).toThrow(/ M package\.json\n.*\?\? "new file\.ts"/);
  });

  test('is no longer refused when they are put away', () => {
    write('package.json', '{}');
    git(root, 'stash', '--quiet', '-u');
    expect(() => refuseUncommitted(root)).not.toThrow();
  });
});

describe('a plan', () => {
  test('changes nothing', () => {
    const plan = planRelease(root, 'minor', DAY);
    expect(plan).toMatchObject({ version: '0.2.0', tag: 'v0.2.0', before: null });
    expect(plan.section).toContain('- Begin');
    expect(git(root, 'status', '--porcelain')).toBe('');
    expect(git(root, 'tag')).toBe('');
  });

  test('is refused where there is nothing new', () => {
    git(root, 'tag', 'v0.1.0');
    expect(() => planRelease(root, 'patch', DAY)).toThrow('Nothing was committed since v0.1.0.');
  });

  test('tells what is new alone', () => {
    git(root, 'tag', 'v0.1.0');
    commit('Mend it');
    const { before, section } = planRelease(root, 'patch', DAY);
    expect(before).toBe('v0.1.0');
    expect(section.match(/^- .*$/gm)).toEqual(['- Mend it']);
  });
});

describe('a release', () => {
  /** As `npm run release` does it, but for the builds. */
  function prepared() {
    const plan = planRelease(root, 'minor', DAY);
    const beside = mkdtempSync(join(tmpdir(), 'dataleft-beside-'));
    git(root, 'worktree', 'add', '--quiet', '--detach', beside, 'HEAD');
    const made = commitRelease(beside, plan);
    git(root, 'worktree', 'remove', '--force', beside);
    return { plan, made };
  }

  const files = new Map([['dataleft-0.2.0-chrome.zip', Buffer.from('zip')]]);

  test('is one commit with version and changelog, a tag, and files with their sums', () => {
    const { plan, made } = prepared();
    expect(git(root, 'log', '-1', '--format=%s')).toBe('Begin');
    const place = landRelease(root, made, plan, files);
    expect(git(root, 'log', '-1', '--format=%s %D')).toContain('Release 0.2.0');
    expect(git(root, 'describe')).toBe('v0.2.0');
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
    expect([lock.version, lock.packages[''].version]).toEqual(['0.2.0', '0.2.0']);
    expect(lock.packages['node_modules/a'].version).toBe('3.0.0');
    expect(readFileSync(join(root, 'CHANGELOG.md'), 'utf8')).toContain('## 0.2.0, 2026-11-22');
    expect(readFileSync(join(place, 'SHA256SUMS'), 'utf8')).toMatch(
      /^[0-9a-f]{64} {2}dataleft-0\.2\.0-chrome\.zip\n$/,
    );
    expect(git(root, 'status', '--porcelain')).toBe('');
  });

  test('is none where somebody committed meanwhile, and nothing is left of it', () => {
    const { plan, made } = prepared();
    commit('Something else');
    expect(() => landRelease(root, made, plan, files)).toThrow('git merge failed');
    expect(git(root, 'log', '-1', '--format=%s')).toBe('Something else');
    expect(git(root, 'tag')).toBe('');
    expect(() => readFileSync(join(root, '.output/release/0.2.0/SHA256SUMS'))).toThrow('ENOENT');
  });

  test('is none where somebody changed a file meanwhile', () => {
    const { plan, made } = prepared();
    write('package.json', '{}');
    expect(() => landRelease(root, made, plan, files)).toThrow('package.json');
    expect(git(root, 'tag')).toBe('');
  });
});

describe('the files of a release', () => {
  /** A zip with nothing but a manifest in it. */
  function zipOfVersion(version: string): Buffer {
    mkdirSync(join(root, 'built'), { recursive: true });
    write('built/manifest.json', JSON.stringify({ version }));
    return zipOf(join(root, 'built'));
  }

  const checked = (artifacts: Artifacts) => () => {
    mkdirSync(join(root, 'docs'), { recursive: true });
    write('docs/store-listing.md', '');
    return checkArtifacts(root, artifacts, '0.2.0');
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
    for (const folder of ['tests', 'utils']) mkdirSync(join(root, folder));
    write('tests/a.test.ts', '');
    write('utils/a.ts', 'here');
    commit('Add files');
    write('utils/secret.ts', 'never committed');
    expect([...openZip(sourcesZip(root)).keys()]).toEqual([
      '.gitignore',
      'package-lock.json',
      'package.json',
      'utils/a.ts',
    ]);
  });
});

describe('what to update from', () => {
  test('is the newest release, or what is named', () => {
    const first = git(root, 'rev-parse', 'HEAD');
    git(root, 'tag', '-a', 'v0.9.0', '-m', 'older');
    commit('More');
    const second = git(root, 'rev-parse', 'HEAD');
    git(root, 'tag', '-a', 'v0.10.0', '-m', 'newer');
    commit('Most');
    expect(earlierCommit(root, null)).toBe(second);
    expect(earlierCommit(root, 'v0.9.0')).toBe(first);
    expect(() => earlierCommit(root, 'v7')).toThrow('There is no v7 in this history.');
  });

  test('is refused where nothing could be driven', () => {
    expect(() => earlierCommit(root, null)).toThrow('There is no earlier build');
  });
});
