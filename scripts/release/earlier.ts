import { git, releaseTags } from './git';
import { Refusal } from './refusal';
import { releasedVersions } from './version';

/** What a test drives a build by, and the last thing in it that the test needs. */
const DRIVEN_BY = 'tests/support/dataleft.ts';
const NEEDED = 'async pay(';

/**
 * The commit to update from: the one that is named, the newest release, or, before there is any, the
 * oldest build that a test can drive.
 */
export function earlierCommit(root: string, named: string | null): string {
  const [newest] = releasedVersions(releaseTags(root));
  const wanted = named ?? (newest === undefined ? null : `v${newest}`);
  if (wanted !== null) {
    const [commit] = git(
      root,
      'rev-list',
      '--max-count=1',
      '--ignore-missing',
      '--end-of-options',
      wanted,
    ).split('\n');
    if (!commit) throw new Refusal(`There is no ${wanted} in this history.`);
    return commit;
  }
  const oldest = git(root, 'log', `-S${NEEDED}`, '--format=%H', '--', DRIVEN_BY).split('\n').at(-1);
  if (!oldest) throw new Refusal('There is no earlier build in this history to update from.');
  return oldest;
}
