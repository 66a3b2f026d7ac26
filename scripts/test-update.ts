import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildFor } from './release/browsers';
import { earlierCommit } from './release/earlier';
import { git } from './release/git';
import { Refusal } from './release/refusal';
import { openWorktree } from './release/worktree';
import { root } from './setup/run.mjs';

/**
 * `npm run test:update`: builds the newest release, fills a profile with it, updates it in place to
 * the present code, and looks for all that was in it. `-- --from v1.2.0` takes any tag or commit;
 * `--built` takes the build that is there. It is built with the packages of today.
 */
function namedIn(args: readonly string[]): string | null {
  const at = args.indexOf('--from');
  return at < 0 ? null : (args[at + 1] ?? '');
}

function tryUpdate(earlier: string): boolean {
  const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  const { status } = spawnSync(
    process.execPath,
    [playwright, 'test', '--project=seldom', 'tests/browser-long/update.spec.ts'],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, DATALEFT_LONG: '1', DATALEFT_EARLIER: earlier },
    },
  );
  return status === 0;
}

try {
  const args = process.argv.slice(2);
  const commit = earlierCommit(root, namedIn(args));
  console.log(`From ${git(root, 'log', '-1', '--format=%h %s', commit)}`);
  const { folder, remove } = openWorktree(root, commit);
  try {
    buildFor(folder, 'chrome');
    if (!args.includes('--built')) buildFor(root, 'chrome');
    if (!tryUpdate(folder)) process.exitCode = 1;
  } finally {
    remove();
  }
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
