import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { liveMany } from '../tests/long-life/live-many';
import { inWords, troubleInWords } from '../tests/long-life/report';

/**
 * `npm run test:long`: the whole of what `npm test` tries a slice of. `-- --seed 7` lives the one
 * life of that number again; `-- --polls 50000` and `-- --from 1000` choose how many, and which.
 */
function numberOf(name: string): number | null {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? null : Number(process.argv[at + 1]);
}

function runLong(tool: string, ...args: string[]): boolean {
  const file = fileURLToPath(new URL(`../node_modules/${tool}`, import.meta.url));
  const { status } = spawnSync(process.execPath, [file, ...args], {
    stdio: 'inherit',
    env: { ...process.env, DATALEFT_LONG: '1' },
  });
  return status === 0;
}

const stopEverywhere = (): boolean =>
  runLong('vitest/vitest.mjs', 'run', 'tests/unit/background/crash');

/** In a real browser: one permission less each time, and hours in which everything goes wrong. */
const tryInBrowser = (): boolean =>
  runLong('wxt/bin/wxt.mjs', 'build') &&
  runLong('@playwright/test/cli.js', 'test', '--project', 'seldom');

/** From the release before, or the oldest build that can be driven. */
const tryUpdate = (): boolean =>
  runLong('tsx/dist/cli.mjs', fileURLToPath(new URL('test-update.ts', import.meta.url)), '--built');

function liveLong(): boolean {
  const seed = numberOf('seed');
  const polls = numberOf('polls') ?? 1_000_000;
  const total = liveMany(
    seed === null ? { from: numberOf('from') ?? 1, polls } : { from: seed, polls: 1 },
    (sofar) => {
      if (sofar.lives % 50 === 0) console.log(`${sofar.polls} polls in ${sofar.lives} lives …`);
    },
  );
  console.log(inWords(total));
  for (const each of total.troubles) console.error(troubleInWords(each));
  return total.troubles.length === 0;
}

const lived = liveLong();
const livesOnly = numberOf('seed') !== null || process.argv.includes('--lives');
const rest = livesOnly || [stopEverywhere(), tryInBrowser(), tryUpdate()].every(Boolean);
process.exitCode = lived && rest ? 0 : 1;
