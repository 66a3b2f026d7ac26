import { homedir } from 'node:os';
import { join } from 'node:path';

/** @typedef {'chromium' | 'branded'} Make Branded: Chrome and Edge. */

/** Where browsers are usually found, the preferred first. @type {Record<string, Record<Make, string[]>>} */
const places = {
  linux: {
    chromium: [
      // Debian's binary: it starts faster than the wrapper on the PATH.
      '/usr/lib/chromium/chromium',
      '/usr/lib64/chromium-browser/chromium-browser',
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/snap/bin/chromium',
    ],
    branded: [
      '/usr/bin/microsoft-edge',
      '/usr/bin/microsoft-edge-stable',
      '/usr/bin/google-chrome',
      '/usr/bin/google-chrome-stable',
    ],
  },
  darwin: {
    chromium: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      join(homedir(), 'Applications/Chromium.app/Contents/MacOS/Chromium'),
    ],
    branded: [
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
  },
  win32: {
    chromium: inProgramFolders('Chromium/Application/chrome.exe'),
    branded: [
      ...inProgramFolders('Microsoft/Edge/Application/msedge.exe'),
      ...inProgramFolders('Google/Chrome/Application/chrome.exe'),
    ],
  },
};

/** @param {string} path */
function inProgramFolders(path) {
  const { LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': x86 } = process.env;
  return [PROGRAMFILES, x86, LOCALAPPDATA].flatMap((folder) =>
    folder ? [join(folder, path)] : [],
  );
}

/** @param {Make} make @returns {string[]} Paths to try, in order. */
export const placesOf = (make) => places[process.platform]?.[make] ?? [];
