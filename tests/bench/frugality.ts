import { mkdir, writeFile } from 'node:fs/promises';
import { DEFAULT_PACE_MINUTES } from '../../utils/domain/schedule';
import { HOUR, MINUTE } from '../../utils/domain/time';
import { families } from './forecast/families';
import { live } from './forecast/life';
import { seeded } from './forecast/random';
import { adaptiveLooks } from './frugality/adaptive-looks';
import { arrivalsAfter } from './frugality/arrivals';
import { fixedLooks } from './frugality/fixed-looks';
import { useMachine } from './frugality/machine';
import { type Score, scoreLooks } from './frugality/score-looks';
import { levelsOf, tellOf } from './frugality/source';
import { compare, headOf, rowOf, summarise } from './frugality/summary';

/** Of each family; three months each. */
const LINES = 20;
const DAYS_BEFORE = 60;
const FIXED = [5, 15, 30, 60, 240];
const ADAPTIVE = [DEFAULT_PACE_MINUTES, 240];
const CLIENTS = 1_000_000;
const OUTAGES = [10 * MINUTE, HOUR, 6 * HOUR];

const scores = new Map<string, Score[]>();
const keep = (name: string, score: Score): void => {
  scores.set(name, [...(scores.get(name) ?? []), score]);
};
const fixedName = (pace: number): string => `every ${pace} min`;
const adaptiveName = (pace: number): string => `adaptive, ${pace} min`;

function liveLine(make: (typeof families)[string], seed: number): void {
  const random = seeded(seed);
  const life = live(make(random), random, DAYS_BEFORE);
  const source = tellOf(life, random);
  const machine = useMachine(source.minutes / (24 * 60), random);
  const known = levelsOf(source, [20, 10]);
  for (const pace of FIXED) {
    const looks = fixedLooks(machine, pace, Math.floor(random.between(0, pace)));
    keep(fixedName(pace), scoreLooks(looks, known, source, machine));
  }
  for (const pace of ADAPTIVE) {
    const looks = adaptiveLooks(source, machine, { startsAt: life.startsAt, pace, random });
    keep(adaptiveName(pace), scoreLooks(looks, known, source, machine));
  }
}

for (const [place, make] of Object.values(families).entries()) {
  for (let index = 0; index < LINES; index += 1)
    liveLine(make, 90_000 + place * 1_009 + index * 13);
}
const rows = [...scores].map(([name, each]) => summarise(name, each));
const fixed = rows.filter(({ name }) => FIXED.some((pace) => fixedName(pace) === name));
const comparisons = ADAPTIVE.map((pace) => {
  const row = rows.find(({ name }) => name === adaptiveName(pace));
  if (row === undefined) throw new Error(`nothing was counted at ${pace}`);
  return { name: row.name, ...compare(row, fixed) };
});

console.log('Requests and bytes of a line and day; minutes until the user was told.\n');
console.log([headOf(), ...rows.map(rowOf)].join('\n'));
for (const each of comparisons) {
  console.log(
    `\n${each.name}: requests ÷ those ${each.best} = ${each.requests.toFixed(3)}, at ${each.p99OfBest.toFixed(2)} of its P99; P99 ÷ that of a fixed pace with as many requests = ${each.p99AtSameRequests.toFixed(3)}`,
  );
}

console.log(`\nArrivals a minute at a provider that is back, of ${CLIENTS} clients:\n`);
const arrivals = OUTAGES.flatMap((lasts) =>
  [false, true].map((announced) => {
    const { minutes, peak, mean } = arrivalsAfter({ lasts, announced }, CLIENTS, 7);
    const name = `${lasts / MINUTE} min${announced ? ', Retry-After' : ''}`;
    const ratio = peak / mean;
    console.log(
      `${name.padEnd(22)}peak ${String(peak).padStart(6)}   mean ${mean.toFixed(0).padStart(6)}   ratio ${ratio.toFixed(2)}   within ${minutes.length} min`,
    );
    return { name, minutes, peak, mean, ratio };
  }),
);
const longest = arrivals.find(({ name }) => name === '60 min');
const most = longest?.peak ?? 1;
console.log('\nAfter an hour, minute by minute:');
for (const [minute, count] of (longest?.minutes ?? []).entries()) {
  console.log(
    `${String(minute).padStart(3)} ${String(count).padStart(6)} ${'█'.repeat(Math.round((50 * count) / most))}`,
  );
}
await mkdir('.output', { recursive: true });
const json = { linesOfFamily: LINES, rows, comparisons, arrivals };
await writeFile('.output/bench-frugality.json', `${JSON.stringify(json, null, 2)}\n`);
