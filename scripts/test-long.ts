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

function stopEverywhere(): boolean {
  const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
  const { status } = spawnSync(process.execPath, [vitest, 'run', 'tests/unit/background/crash'], {
    stdio: 'inherit',
    env: { ...process.env, DATALEFT_LONG: '1' },
  });
  return status === 0;
}

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
const stopped = numberOf('seed') !== null || process.argv.includes('--lives') || stopEverywhere();
process.exitCode = lived && stopped ? 0 : 1;
