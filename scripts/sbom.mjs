// Part of `npm run zip`: a list of all that is shipped, in CycloneDX, beside the zip.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup/run.mjs';

const args = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'];
const { status, stdout, stderr } = spawnSync('npm', args, {
  cwd: root,
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
if (status !== 0) throw new Error(`npm wrote no list: ${stderr}`);

// Without a number of its own and without a time, the same code has the same list.
const { serialNumber: _, metadata, ...list } = JSON.parse(stdout);
const { timestamp: __, component, ...about } = metadata;
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
// npm calls it after the folder that it is in.
const whole = { ...list, metadata: { ...about, component: { ...component, name } } };
const path = join(root, '.output', `${name}-${version}-sbom.cdx.json`);
writeFileSync(path, `${JSON.stringify(whole, null, 2)}\n`);
console.log(`${whole.components.length} components in ${path}`);
