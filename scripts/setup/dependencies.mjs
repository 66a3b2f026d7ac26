import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

/** Vite asks for it: `require` of an ES module, without a flag. */
const oldestNode = [20, 19];

/** @param {string} path @returns {import('./lockfile.mjs').LockedPackages} */
const packagesOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages ?? {};

/** Is what lies in node_modules what the lockfile names, development tools included? */
function dependenciesAreInstalled() {
  // npm writes this at the end of every install, so a broken-off one does not count.
  const stamp = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(stamp)) return false;
  const installed = packagesOf(stamp);
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([path, { version, optional, devOptional, peer }]) =>
      path === '' ||
      installed[path]?.version === version ||
      // Left out on purpose: binaries for other machines, peers nobody asked for.
      (installed[path] === undefined && (optional || devOptional || peer)),
  );
}

/** Installs exactly what the lockfile names, where that has not been done. Throws if it cannot. */
export async function ensureDependencies() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    throw new Error(
      `DataLeft needs Node ${oldestNode.join('.')} or newer; this is ${process.version}.`,
    );
  }
  if (dependenciesAreInstalled()) return;

  console.log('Installing the dependencies (npm ci) …');
  // NODE_ENV=production would leave out the tools that build and test: hence `include`.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  const { code } = npm?.endsWith('.js')
    ? await run(process.execPath, [npm, ...args])
    : await run('npm', args, { shell: process.platform === 'win32' });
  if (code !== 0) throw new Error('The dependencies could not be installed: see above.');
}
