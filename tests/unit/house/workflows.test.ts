import { describe, expect, test } from 'vitest';
import { filesUnder, textOf } from '../../support/source-files';

const workflows = filesUnder('.github/workflows');

/** Lines of one job: from its name to the next of the same depth. */
function jobsOf(text: string): Map<string, string> {
  const [, jobs = ''] = text.split(/^jobs:$/m);
  return new Map(
    jobs
      .split(/^ {2}(?=[\w-]+:$)/m)
      .slice(1)
      .map((part) => [part.slice(0, part.indexOf(':')), part]),
  );
}

/** As GitHub fills it in; in pieces, because a text of ours would be filled in by nobody. */
const filledIn = (name: string): string => ['$', '{{ ', name, ' }}'].join('');

const faultsIn = (text: string): string[] => [
  ...[...text.matchAll(/^\s*(?:- )?uses: (.+)$/gm)]
    .map(([, what = '']) => what)
    .filter((what) => !/^(\.\/|[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)/.test(what)),
  ...(/^permissions:/m.test(text) ? [] : ['no permissions for the whole']),
  ...[...text.matchAll(/^\s+([\w-]+): write$/gm)].map(([, what]) => `may write ${what}`),
  ...[...jobsOf(text)]
    .filter(([name, job]) => name !== 'submit' && job.includes('secrets.'))
    .map(([name]) => `secrets in ${name}`),
  // What somebody typed is not put into a script, where it would be run.
  ...(text.match(/^\s*(?:- )?run: .*\$\{\{.*$/gm) ?? []),
];

describe('workflows', () => {
  test('are there', () => {
    expect(workflows).toEqual(['.github/workflows/check.yml', '.github/workflows/submit.yml']);
  });

  test.each(workflows)('%s: actions by their commit, no more rights than needed', (path) => {
    expect(faultsIn(textOf(path))).toEqual([]);
  });

  test('secrets are for one step of one job', () => {
    const submit = jobsOf(textOf('.github/workflows/submit.yml')).get('submit') ?? '';
    expect(submit).toContain('environment: stores');
    const [before = '', ...steps] = submit.split(/^ {6}- /m);
    expect(before).not.toContain('secrets.');
    expect(steps.filter((step) => step.includes('secrets.'))).toHaveLength(1);
    expect(steps.at(-1)).toContain('secrets.');
  });

  test.each([
    ['permissions: {}\njobs:\n  a:\n    steps:\n      - uses: actions/checkout@v7', 1],
    [`permissions: {}\njobs:\n  a:\n    steps:\n      - uses: a/b@${'0'.repeat(40)}`, 1],
    ['jobs:\n  a:\n    runs-on: x', 1],
    [
      `permissions:\n  contents: write\njobs:\n  a:\n    env:\n      X: ${filledIn('secrets.X')}`,
      2,
    ],
    [`permissions: {}\njobs:\n  a:\n    steps:\n      - run: echo ${filledIn('inputs.tag')}`, 1],
  ])('%j is found', (text, faults) => {
    expect(faultsIn(text)).toHaveLength(faults);
  });
});
