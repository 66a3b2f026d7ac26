// `npm run lock`, after a change of dependencies. Some registries carry binary packages for one
// system only. npm then leaves the others out of the lockfile: npm 11 refuses to `npm ci` from it,
// and on another system the binary is missing. Their versions are known all the same, because
// the package that wants them names them exactly.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { missingOptionals } from './setup/lockfile.mjs';
import { root } from './setup/run.mjs';

const systems = 'aix android darwin freebsd linux netbsd openbsd openharmony sunos win32'.split(
  ' ',
);
const processors = 'arm arm64 ia32 loong64 ppc64 riscv64 s390x x64'.split(' ');

/**
 * What machine a package is for, read from its name: `…-linux-x64-musl`.
 * @param {string} name
 */
function machineOf(name) {
  const words = name.split(/[-/]/);
  const os = words.filter((word) => systems.includes(word));
  const cpu = words.filter((word) => processors.includes(word));
  if (os.length !== 1 || cpu.length !== 1) throw new Error(`What machine is ${name} for?`);
  const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') ? ['glibc'] : undefined;
  // Only Linux has the choice; elsewhere `gnu` names a toolchain.
  return { cpu, ...(libc && os[0] === 'linux' ? { libc } : {}), os };
}

const path = join(root, 'package-lock.json');
const lockfile = JSON.parse(readFileSync(path, 'utf8'));
const missing = missingOptionals(lockfile.packages);
for (const { name, version, dev } of missing) {
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`${name} is not named exactly: ${version}`);
  const place = `node_modules/${name}`;
  if (lockfile.packages[place]) throw new Error(`${place} is taken by another version.`);
  lockfile.packages[place] = {
    version,
    ...machineOf(name),
    ...(dev ? { dev } : {}),
    optional: true,
  };
}
const inOrder = Object.entries(lockfile.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
lockfile.packages = Object.fromEntries(inOrder);
if (missing.length > 0) writeFileSync(path, `${JSON.stringify(lockfile, null, 2)}\n`);
console.log(`${missing.length} packages for other systems added to the lockfile.`);
