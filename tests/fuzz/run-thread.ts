import { Worker } from 'node:worker_threads';
import type { Outcome } from './engine/campaign';
import { SharedInput } from './engine/shared-input';
import type { Told, Work } from './work';

/** No honest input takes so long, on however busy a machine. */
const HANGS_AFTER = 120_000;

const nothing: Outcome = { inputs: 0, findings: [], kept: [] };

/** Runs a target in a thread; one that gives no sign of life is ended, and its input is a finding. */
export function runThread(work: Omit<Work, 'buffer'>): Promise<Outcome> {
  const shared = new SharedInput();
  const worker = new Worker(new URL('./start-work.mjs', import.meta.url), {
    workerData: { ...work, buffer: shared.buffer } satisfies Work,
  });
  return new Promise((resolve, reject) => {
    let last = nothing;
    const hang = () => {
      const input = shared.read();
      const finding = { kind: 'hang', what: 'no end of it', input } as const;
      void worker.terminate();
      resolve({ ...last, inputs: last.inputs + 1, findings: [...last.findings, finding] });
    };
    let clock = setTimeout(hang, HANGS_AFTER);
    worker.on('message', ({ outcome, done }: Told) => {
      last = outcome;
      clearTimeout(clock);
      if (!done) {
        clock = setTimeout(hang, HANGS_AFTER);
        return;
      }
      void worker.terminate();
      resolve(outcome);
    });
    worker.on('error', (error) => {
      clearTimeout(clock);
      reject(error);
    });
  });
}
