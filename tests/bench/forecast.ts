import { mkdir, writeFile } from 'node:fs/promises';
import { families } from './forecast/families';
import { type JudgedCase, makeCase } from './forecast/make-case';
import { seeded } from './forecast/random';
import { scoreCases } from './forecast/score';
import { HEAD, rowOf, summarise } from './forecast/summary';
import { timeOfYear } from './forecast/time-of-year';
import { judgeWarnings } from './forecast/warnings';

const HISTORIES = [1, 3, 7, 30];
const EACH = 120;

/** The same cases each time; a seed is passed over where nothing is left to forecast. */
function casesOf(family: string, days: number, from: number): JudgedCase[] {
  const make = families[family];
  const cases: JudgedCase[] = [];
  for (let seed = from; make !== undefined && cases.length < EACH; seed += 1) {
    const made = makeCase(family, make, days, seeded(seed * 7919));
    if (made !== null) cases.push(made);
  }
  return cases;
}

const names = Object.keys(families);
const cases = names.flatMap((family, place) =>
  HISTORIES.flatMap((days, index) => casesOf(family, days, 1 + place * 10_000 + index * 1_000)),
);
const scores = scoreCases(cases);
const summaries = [
  ...names.map((family) =>
    summarise(
      family,
      scores.filter((score) => score.family === family),
    ),
  ),
  ...HISTORIES.map((days) =>
    summarise(
      `${days} days seen`,
      scores.filter((score) => score.days === days),
    ),
  ),
  summarise('all', scores),
];
const warnings = judgeWarnings(30);
const yearMs = timeOfYear();

console.log('Errors by those of the best baseline in the same row; below 1 is better.\n');
console.log([HEAD, ...summaries.map(rowOf)].join('\n'));
console.log('\nMean error of the median, in days:');
for (const [name, days] of Object.entries(summaries.at(-1)?.days ?? {})) {
  console.log(`${name.padEnd(30)}${days.toFixed(2).padStart(6)}`);
}
console.log('\nWarned at least 24 hours ahead, at one false warning per line and month:');
for (const { method, inTime, nearHours, falseAMonth, runOuts } of warnings) {
  console.log(
    `${method.padEnd(30)}${(100 * inTime.value).toFixed(1).padStart(6)} ± ${(100 * inTime.error).toFixed(1)} % of ${runOuts}, when ${nearHours} h seem left (${falseAMonth.toFixed(2)} false)`,
  );
}
console.log(`\nA year at 15 minutes: ${yearMs.toFixed(1)} ms`);
const json = { summaries, warnings, yearMs };
await mkdir('.output', { recursive: true });
await writeFile('.output/bench-forecast.json', `${JSON.stringify(json, null, 2)}\n`);
if (process.argv.includes('--json')) console.log(JSON.stringify(json));
