import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { placesOf } from './browser-places.mjs';
import { run, runTool } from './run.mjs';

/** Names the browser to use; also how the choice reaches the tests and the tour. */
const variable = 'DATALEFT_BROWSER';

/**
 * Is it there, and does it start? A browser whose system libraries are missing is no browser.
 * @param {string} path
 */
function works(path) {
  if (!existsSync(path)) return false;
  // On Windows `--version` opens a window.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}

/** The browser Playwright downloads, wherever it keeps it. @returns {Promise<string>} */
async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

/** @returns {Promise<string | undefined>} */
async function findChromium() {
  return [await playwrightsOwn(), ...placesOf('chromium')].find(works);
}

const isDebianRoot = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

async function installWithApt() {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '--no-install-recommends'];
  await run('apt-get', ['update'], { quiet: true, env });
  const chromium = await run('apt-get', [...install, 'chromium'], { quiet: true, env });
  if (chromium.code !== 0) console.log(chromium.output);
  // Without it Chinese is drawn as empty boxes; nothing else depends on it.
  else await run('apt-get', [...install, 'fonts-noto-cjk'], { quiet: true, env });
}

/** @returns {Promise<string | undefined>} */
async function installChromium() {
  console.log('No Chromium found. Downloading Playwright’s …');
  await runTool('@playwright/test', ['install', 'chromium'], { timeout: 300_000 });
  const downloaded = await findChromium();
  if (downloaded || !isDebianRoot()) return downloaded;
  console.log('That did not work. Installing the system’s package “chromium” …');
  await installWithApt();
  return findChromium();
}

function useBranded() {
  const branded = placesOf('branded').find(works);
  if (branded) {
    console.log(
      `Only ${branded} was found. Chrome and Edge may refuse to load an unpacked extension when ` +
        'started by a program; if DataLeft is missing from it, install Chromium.',
    );
  }
  return branded;
}

/**
 * Chooses a browser, installing one where there is none, and leaves its path in DATALEFT_BROWSER
 * for every process started from here. Needs the dependencies. Throws if there is no browser.
 *
 * @returns {Promise<string>} the path of its executable
 */
export async function ensureBrowser() {
  const chosen = process.env[variable];
  if (chosen && !existsSync(chosen)) {
    throw new Error(`${variable} names ${chosen}, which does not exist.`);
  }
  const path = chosen || ((await findChromium()) ?? (await installChromium()) ?? useBranded());
  if (!path) {
    throw new Error(
      `No browser to load the extension into. Install Chromium, or set ${variable} to the path ` +
        'of a Chromium-based browser, and run this again.',
    );
  }
  process.env[variable] = path;
  return path;
}
