import type { Change } from './changelog';
import { git } from './git';

const BETWEEN = '\u001e';

/** Every commit since a tag, or since the beginning; the newest first, merges left out. */
export function changesSince(folder: string, tag: string | null): Change[] {
  const range = tag === null ? 'HEAD' : `${tag}..HEAD`;
  const log = git(folder, 'log', '--no-merges', '--name-only', `--format=${BETWEEN}%s`, range);
  return log
    .split(BETWEEN)
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [subject = '', ...files] = entry.split('\n').filter((line) => line !== '');
      return { subject, files };
    })
    .filter(({ subject }) => !/^Release \d/.test(subject));
}
