import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

/** The project's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * @typedef {object} RunOptions
 * @property {boolean} [quiet] Keep the output instead of showing it while it comes.
 * @property {number} [timeout] Milliseconds after which the command is stopped.
 * @property {NodeJS.ProcessEnv} [env] Added to this process's environment.
 * @property {boolean} [shell] Windows starts npm's `.cmd` only through a shell.
 */

/**
 * Runs a command in the project's folder. A command that cannot be started is one that failed.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string }>} `output` is empty unless `quiet`.
 */
export function run(command, args, { quiet = false, timeout, env = {}, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      timeout,
      shell,
    });
    /** @type {Buffer[]} */
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    const output = () => stripVTControlCharacters(Buffer.concat(chunks).toString('utf8')).trimEnd();
    child.on('error', (error) => resolve({ code: 1, output: `${output()}\n${error.message}` }));
    child.on('close', (code, signal) => {
      const stopped = signal ? `\nstopped by ${signal}` : '';
      resolve({ code: code ?? 1, output: output() + stopped });
    });
  });
}

/**
 * Runs a dependency's command with this same Node. Without npx: it starts faster, is the same on
 * Windows, and never downloads what is missing.
 *
 * @param {string} packageName Its first command is the one meant.
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runTool(packageName, args, options) {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = typeof bin === 'string' ? bin : Object.values(bin)[0];
  return run(process.execPath, [join(folder, file), ...args], options);
}
