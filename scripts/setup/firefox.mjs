import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';

/** Names the Firefox to use; also how the choice reaches the tests. */
const variable = 'DATALEFT_FIREFOX';

/** @type {Record<string, string[]>} */
const places = {
  linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: [join(process.env.PROGRAMFILES ?? '', 'Mozilla Firefox/firefox.exe')],
};

/** @param {string} path */
function works(path) {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}

const findFirefox = () => places[process.platform]?.find(works);

/** @returns {Promise<string | undefined>} */
async function installFirefox() {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return undefined;
  console.log('No Firefox found. Installing the system’s package “firefox-esr” …');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { quiet: true, env });
  const install = ['install', '-y', '--no-install-recommends', 'firefox-esr'];
  const { code, output } = await run('apt-get', install, { quiet: true, env });
  if (code !== 0) console.log(output);
  return findFirefox();
}

/**
 * Chooses a Firefox, installing one where there is none, and leaves its path in DATALEFT_FIREFOX for
 * every process started from here. Throws if there is none.
 *
 * @returns {Promise<string>} the path of its executable
 */
export async function ensureFirefox() {
  const path = process.env[variable] ?? findFirefox() ?? (await installFirefox());
  if (!path || !existsSync(path)) {
    throw new Error(`No Firefox. Install it, or set ${variable} to the path of one.`);
  }
  process.env[variable] = path;
  return path;
}
