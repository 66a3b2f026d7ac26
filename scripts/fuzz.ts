import { parseArgs } from 'node:util';
import type { Outcome } from '../tests/fuzz/engine/campaign';
import { keepInput } from '../tests/fuzz/engine/corpus';
import { fuzzTable } from '../tests/fuzz/fuzz-table';
import { runThread } from '../tests/fuzz/run-thread';
import { targetNames } from '../tests/fuzz/targets/targets';

/**
 * `npm run fuzz -- --minutes 10`: every target in turn, for its share of the time. `--target page`
 * (or `adapter`, for all of them) takes some, `--inputs 5000` at most so many of each, `--seed 7`
 * begins elsewhere, `--blind` does without looking at what ran, which is faster. `--keep` puts inputs
 * that led somewhere new into the corpus. What is found goes there always.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    inputs: { type: 'string', default: 'Infinity' },
    target: { type: 'string', default: '' },
    seed: { type: 'string' },
    blind: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
});

/** Larger ones are no use to the next run, which they slow down. */
const LARGEST_KEPT = 4_000;
const MOST_KEPT = 30;

const chosen = targetNames.filter((name) => name.startsWith(values.target));
if (chosen.length === 0) throw new Error(`There are ${targetNames.join(', ')}.`);
const seed = values.seed === undefined ? Date.now() % 1_000_000 : Number(values.seed);
const milliseconds = (Number(values.minutes) * 60_000) / chosen.length;

const outcomes = new Map<string, Outcome>();
for (const target of chosen) {
  const began = Date.now();
  const inputs = Number(values.inputs);
  const outcome = await runThread({ target, seed, inputs, milliseconds, guided: !values.blind });
  outcomes.set(target, outcome);
  const seconds = Math.round((Date.now() - began) / 1000);
  console.error(`${target}: ${outcome.inputs} inputs, ${outcome.kept.length} new, ${seconds} s`);
  for (const { kind, what, input } of outcome.findings) {
    console.error(`  ${kind}: ${what}\n  ${keepInput(target, input)}`);
  }
  if (!values.keep) continue;
  const small = outcome.kept.filter(({ length }) => length <= LARGEST_KEPT);
  for (const input of small.slice(0, MOST_KEPT)) keepInput(target, input);
}
console.log(`Seed ${seed}\n\n${fuzzTable(outcomes)}`);
const found = [...outcomes.values()].some(({ findings }) => findings.length > 0);
process.exitCode = found ? 1 : 0;
