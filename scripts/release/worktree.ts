import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { git } from './git';

/** A commit in a folder of its own, beside the one that somebody works in. */
export interface Worktree {
  folder: string;
  remove: () => void;
}

/** Has the packages that are installed in `root`. */
export function linkPackages(root: string, folder: string): void {
  const place = join(folder, 'node_modules');
  // Windows lets anybody make a junction, but not a link.
  if (!existsSync(place)) symlinkSync(join(root, 'node_modules'), place, 'junction');
}

export function openWorktree(root: string, commit: string): Worktree {
  const around = mkdtempSync(join(tmpdir(), 'dataleft-tree-'));
  const folder = join(around, 'dataleft');
  git(root, 'worktree', 'add', '--quiet', '--detach', folder, commit);
  linkPackages(root, folder);
  const remove = () => {
    // The link first, so that nobody follows it.
    rmSync(join(folder, 'node_modules'), { force: true });
    git(root, 'worktree', 'remove', '--force', folder);
    rmSync(around, { recursive: true, force: true });
  };
  return { folder, remove };
}
