import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { earlierCommit } from '../../../scripts/release/earlier';
import { git, refuseUncommitted } from '../../../scripts/release/git';
import { landRelease } from '../../../scripts/release/land';
import { commitRelease, planRelease } from '../../../scripts/release/write-commit';
import { type GitProject, gitProject } from '../../support/git-project';

const DAY = '2026-11-22';
let project: GitProject;
let root = '';

beforeEach(() => {
  project = gitProject();
  root = project.root;
});

afterEach(() => project.remove());

describe('a tree with changes', () => {
  test('is refused by the names of the files', () => {
    project.write('package.json', '{}');
    project.write('new file.ts', '');
    expect(() => refuseUncommitted(root)).toThrow(/ M package\.json\n.*\?\? "new file\.ts"/);
  });

  test('is no longer refused when they are put away', () => {
    project.write('package.json', '{}');
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
    project.commit('Mend it');
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
    project.commit('Something else');
    expect(() => landRelease(root, made, plan, files)).toThrow('git merge failed');
    expect(git(root, 'log', '-1', '--format=%s')).toBe('Something else');
    expect(git(root, 'tag')).toBe('');
    expect(() => readFileSync(join(root, '.output/release/0.2.0/SHA256SUMS'))).toThrow('ENOENT');
  });

  test('is none where somebody made the tag meanwhile', () => {
    const { plan, made } = prepared();
    git(root, 'tag', 'v0.2.0');
    expect(() => landRelease(root, made, plan, files)).toThrow('git tag failed');
    expect(git(root, 'log', '-1', '--format=%s')).toBe('Begin');
    expect(git(root, 'rev-parse', 'v0.2.0')).toBe(git(root, 'rev-parse', 'HEAD'));
  });

  test('is none where somebody changed a file meanwhile', () => {
    const { plan, made } = prepared();
    project.write('package.json', '{}');
    expect(() => landRelease(root, made, plan, files)).toThrow('package.json');
    expect(git(root, 'tag')).toBe('');
  });
});

describe('what to update from', () => {
  test('is the newest release, or what is named', () => {
    const first = git(root, 'rev-parse', 'HEAD');
    git(root, 'tag', '-a', 'v0.9.0', '-m', 'older');
    project.commit('More');
    const second = git(root, 'rev-parse', 'HEAD');
    git(root, 'tag', '-a', 'v0.10.0', '-m', 'newer');
    project.commit('Most');
    expect(earlierCommit(root, null)).toBe(second);
    expect(earlierCommit(root, 'v0.9.0')).toBe(first);
    expect(() => earlierCommit(root, 'v7')).toThrow('There is no v7 in this history.');
  });

  test('is refused where nothing could be driven', () => {
    expect(() => earlierCommit(root, null)).toThrow('There is no earlier build');
  });
});
