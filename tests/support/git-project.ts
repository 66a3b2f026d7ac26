import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { git } from '../../scripts/release/git';

/** A project of one commit, in version 0.1.0, in a folder of the test's own. */
export interface GitProject {
  root: string;
  write: (name: string, text: string) => void;
  /** Everything, even if it is nothing. */
  commit: (subject: string) => void;
  remove: () => void;
}

const inJson = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

export function gitProject(): GitProject {
  const root = mkdtempSync(join(tmpdir(), 'dataleft-git-'));
  const write = (name: string, text: string): void => writeFileSync(join(root, name), text);
  const commit = (subject: string): void => {
    git(root, 'add', '--all');
    git(root, 'commit', '--quiet', '--allow-empty', '-m', subject);
  };
  git(root, 'init', '--quiet');
  git(root, 'config', 'user.name', 'A tester');
  git(root, 'config', 'user.email', 'tester@example.com');
  write('.gitignore', '.output\n');
  write('package.json', inJson({ name: 'dataleft', version: '0.1.0' }));
  const packages = { '': { version: '0.1.0' }, 'node_modules/a': { version: '3.0.0' } };
  write('package-lock.json', inJson({ version: '0.1.0', packages }));
  commit('Begin');
  return { root, write, commit, remove: () => rmSync(root, { recursive: true, force: true }) };
}
