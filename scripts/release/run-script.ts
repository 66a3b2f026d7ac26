import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Refusal } from './refusal';

/**
 * One of the project's own scripts, as it is in a folder; `.ts` by tsx. One that fails stops the release.
 * @returns what it printed
 */
export function mustRun(folder: string, script: string, ...args: readonly string[]): string {
  const tsx = join(folder, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const file = join(folder, 'scripts', script);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...(script.endsWith('.ts') ? [tsx] : []), file, ...args],
    { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  const output = `${stdout}${stderr}`.trim();
  if (status !== 0) throw new Refusal(`scripts/${script} found something:\n${output}`);
  return output;
}
