import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './refusal';

/** Those whose stores take a zip. */
export const STORES = ['chrome', 'edge', 'firefox'] as const;

export type StoreBrowser = (typeof STORES)[number];

/** ms; a build that has been written and does not end was seen once. */
const PATIENCE = 10 * 60_000;

const builtFor = (folder: string, browser: string): string =>
  join(folder, '.output', `${browser}-mv3`);

/**
 * Builds the extension that is in a folder for one browser, from nothing.
 * @returns where it is
 */
export function buildFor(folder: string, browser: StoreBrowser | 'safari'): string {
  const built = builtFor(folder, browser);
  rmSync(built, { recursive: true, force: true });
  const wxt = join(folder, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status, stdout, stderr, error } = spawnSync(
    process.execPath,
    [wxt, 'build', '--browser', browser, '--mv3'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26, timeout: PATIENCE },
  );
  if (status !== 0) {
    const why = error?.message ?? '';
    throw new Refusal(`No build for ${browser}: ${why}\n${stdout}${stderr}`);
  }
  if (!existsSync(join(built, 'manifest.json'))) {
    throw new Refusal(`The build for ${browser} is missing: there is no manifest in it.`);
  }
  return built;
}
