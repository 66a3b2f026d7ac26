import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from '../setup/browser.mjs';
import { ensureFirefox } from '../setup/firefox.mjs';
import { root, runTool } from '../setup/run.mjs';
import { countOne, countPlaywright, countSizes, countVitest, sum } from './counts.mjs';

/**
 * @typedef {import('./counts.mjs').Counts} Counts
 * @typedef {{ counts: Counts, output: string }} Outcome
 * @typedef {object} Part
 * @property {string} name
 * @property {string} what What it checks, in a few words.
 * @property {string[]} [after] Parts to wait for.
 * @property {string} [needs] The part, among those, that must have passed.
 * @property {boolean} [alone] Takes the whole machine, and shows its output while it comes.
 * @property {() => Promise<Outcome>} check
 */

const minute = 60_000;
const quiet = { quiet: true, timeout: 4 * minute };

/** @param {string} name A report of this run: one left from the last must not be counted. */
function freshReport(name) {
  const path = join(root, '.output', 'reports', name);
  rmSync(path, { force: true });
  return path;
}

async function checkTypes() {
  const outcomes = [];
  for (const project of ['tsconfig.json', 'tsconfig.domain.json', 'tsconfig.node.json']) {
    outcomes.push(await runTool('typescript', ['--noEmit', '-p', project], quiet));
  }
  const output = outcomes
    .map(({ output }) => output)
    .filter(Boolean)
    .join('\n');
  return { counts: sum(outcomes.map(({ code }) => countOne(code))), output };
}

/** @param {string} tool @param {string[]} args */
async function checkOnce(tool, args) {
  const { code, output } = await runTool(tool, args, quiet);
  return { counts: countOne(code), output };
}

async function checkUnits() {
  const report = freshReport('unit.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code, output } = await runTool('vitest', args, { ...quiet, timeout: 10 * minute });
  return { counts: countVitest(report, code), output };
}

async function checkSizes() {
  const { code, output } = await runTool('size-limit', ['--json'], quiet);
  return { counts: countSizes(output, code), output };
}

async function checkInBrowser() {
  await ensureBrowser();
  await ensureFirefox();
  const report = freshReport('browser.json');
  const { code } = await runTool('@playwright/test', ['test', '--reporter=list,json'], {
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    timeout: 15 * minute,
  });
  return { counts: countPlaywright(report, code), output: '' };
}

/** Everything `npm test` runs, in this order as far as `after` and two cores allow. @type {Part[]} */
export const parts = [
  { name: 'types', what: 'TypeScript: app, domain, node', check: checkTypes },
  { name: 'lint', what: 'Biome', check: () => checkOnce('@biomejs/biome', ['ci']) },
  {
    name: 'knip',
    what: 'nothing unused',
    check: () => checkOnce('knip', ['--no-progress']),
  },
  { name: 'unit', what: 'Vitest', check: checkUnits },
  { name: 'build', what: 'WXT', check: () => checkOnce('wxt', ['build']) },
  {
    name: 'build-firefox',
    what: 'WXT, for Firefox',
    check: () => checkOnce('wxt', ['build', '--browser', 'firefox', '--mv3']),
  },
  { name: 'size', what: 'size budget', after: ['build'], needs: 'build', check: checkSizes },
  {
    name: 'e2e',
    what: 'Playwright and Marionette, in real browsers',
    after: ['types', 'lint', 'knip', 'unit', 'build', 'build-firefox', 'size'],
    needs: 'build',
    alone: true,
    check: checkInBrowser,
  },
];
