import { counted, type Figure, spreadOf } from '../figure';
import { median } from '../median';
import type { BenchExtension } from './bench-browser';
import type { BenchPage } from './bench-page';

const POLLS = 1_000;
const STEP = 50;

async function liveBytes(worker: BenchPage): Promise<number> {
  // The second takes what the first only let go of.
  for (let time = 0; time < 2; time += 1) await worker.send('HeapProfiler.collectGarbage');
  return usedBytes(worker);
}

/** What the worker holds, garbage included. */
export async function usedBytes(worker: BenchPage): Promise<number> {
  const used = await worker.send('Runtime.getHeapUsage');
  return ['usedSize', 'embedderHeapUsedSize', 'backingStorageSize'].reduce(
    (sum, part) => sum + Number(used[part] ?? 0),
    0,
  );
}

/** What stays in the worker, after every so many of a thousand polls of the connection `one`. */
export async function benchMemory(extension: BenchExtension): Promise<Figure[]> {
  const held: number[] = [];
  for (let polls = 0; polls < POLLS; polls += STEP) {
    const refresh = { do: 'refresh', connectionId: 'one' };
    await extension.desk.call('repeatCommand', STEP, refresh);
    held.push(await extension.withWorker(liveBytes));
  }
  // The first polls load what all the others share.
  const [early, late] = [held.slice(2, 7), held.slice(-5)];
  return [
    { what: `worker's memory over ${POLLS} polls`, unit: 'bytes', ours: spreadOf(held.slice(2)) },
    counted('its growth, last 250 by first', median(late) - median(early), 'bytes'),
  ];
}
