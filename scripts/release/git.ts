import { spawnSync } from 'node:child_process';
import { Refusal } from './refusal';

/** What git says, without the line end; a git that fails is a refusal in its own words. */
export function git(folder: string, ...args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) {
    const why = error?.message ?? stderr.trim();
    throw new Refusal(`git ${args[0]} failed: ${why}`);
  }
  return stdout.trimEnd();
}

const linesOf = (text: string): string[] => (text === '' ? [] : text.split('\n'));

/** Files that are not as they were committed, with git's own two letters before each. */
const uncommitted = (folder: string): string[] =>
  linesOf(git(folder, 'status', '--porcelain', '--untracked-files=all'));

/** Tags of releases, `v1.2.3`, in no order. */
export const releaseTags = (folder: string): string[] =>
  linesOf(git(folder, 'tag', '--list', 'v*')).filter((tag) => /^v\d+\.\d+\.\d+$/.test(tag));

/** A zip of what nobody can look up again is a zip of nothing known. */
export function refuseUncommitted(folder: string): void {
  const files = uncommitted(folder);
  if (files.length === 0) return;
  const shown = files.slice(0, 20).join('\n  ');
  const more = files.length > 20 ? `\n  and ${files.length - 20} more` : '';
  throw new Refusal(
    `There are changes that are not committed, so nobody could build the same again:\n  ${shown}${more}\nCommit them, or put them away with \`git stash -u\`.`,
  );
}
