import { parentPort, workerData } from 'node:worker_threads';
import { type Outcome, runCampaign } from './engine/campaign';
import { readCorpus } from './engine/corpus';
import { Coverage } from './engine/coverage';
import { SharedInput } from './engine/shared-input';
import { targetNamed } from './targets/targets';

/** What a thread is to do. */
export interface Work {
  target: string;
  seed: number;
  /** At most so many, and no longer than so. */
  inputs: number;
  milliseconds: number;
  guided: boolean;
  buffer: SharedArrayBuffer;
}

/** What it tells on the way, and at the end. */
export interface Told {
  outcome: Outcome;
  done: boolean;
}

/** One target in a thread of its own: it may hang, and whoever started it has to end it then. */
async function work(given: Work): Promise<void> {
  const shared = new SharedInput(given.buffer);
  const loaded = await targetNamed(given.target);
  const target = { ...loaded, seeds: [...loaded.seeds, ...readCorpus(given.target)] };
  const coverage = given.guided ? new Coverage() : undefined;
  await coverage?.start();
  const endsAt = Date.now() + given.milliseconds;
  const tell = (outcome: Outcome, done: boolean) =>
    parentPort?.postMessage({ outcome, done } satisfies Told);
  const outcome = await runCampaign({
    target,
    seed: given.seed,
    goesOn: (inputs) => inputs < given.inputs && Date.now() < endsAt,
    ...(coverage === undefined ? {} : { coverage }),
    note: (input) => shared.write(input),
    progress: (sofar) => tell(sofar, false),
  });
  tell(outcome, true);
}

await work(workerData);
