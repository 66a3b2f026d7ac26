import { expect, test, vi } from 'vitest';
import { runCampaign } from '../../fuzz/engine/campaign';
import { readCorpus } from '../../fuzz/engine/corpus';
import { judge } from '../../fuzz/engine/judge';
import { targetNamed, targetNames } from '../../fuzz/targets/targets';

/** The same every time, besides all that is right and all that was ever found. */
const SEED = 20_261_122;

/** Seeds and changed ones: `npm run fuzz` takes all, and a million. */
const SEEDS = 20;
const CHANGED = 60;

// A slow machine is no failure.
vi.setConfig({ testTimeout: 120_000 });

/** Some from the whole of the list, so that every kind is there. */
const someOf = (seeds: readonly string[]): string[] => {
  const step = Math.ceil(seeds.length / SEEDS);
  return seeds.filter((_, at) => at % step === 0);
};

test.each(targetNames)('%s: nothing goes wrong with a slice of what may come', async (name) => {
  const target = await targetNamed(name);
  for (const input of readCorpus(name)) expect(await judge(target, input), input).toBeNull();
  const seeds = someOf(target.seeds);
  const most = seeds.length + CHANGED;
  const { findings, inputs } = await runCampaign({
    target: { ...target, seeds },
    seed: SEED,
    goesOn: (sofar) => sofar < most,
  });
  expect(findings).toEqual([]);
  expect(inputs).toBeGreaterThanOrEqual(most);
});
