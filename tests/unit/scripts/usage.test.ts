import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const tsx = join(project, 'node_modules/tsx/dist/cli.mjs');

test.each([
  ['probe', '--help'],
  ['pack', '--help'],
  ['read-page', '--help'],
  ['advise', '--help'],
  ['forecast', '-h'],
])(
  'npm run %s -- %s says how it is called',
  (name, ...args) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [tsx, `scripts/${name}.ts`, ...args],
      { cwd: project, encoding: 'utf8' },
    );
    expect(stdout).toMatch(new RegExp(`^usage: npm run -s ${name} -- `));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  },
  30_000,
);
