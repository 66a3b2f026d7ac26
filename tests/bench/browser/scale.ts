import { setTimeout as sleep } from 'node:timers/promises';
import { counted, type Figure, spreadOf } from '../figure';
import { type BenchExtension, withBenchBrowser } from './bench-browser';
import { type FakeOperator, startFakeOperator } from './fake-operator';
import { readScript } from './in-page/read-script';
import { usedBytes } from './memory';
import { freshConnection, seedLines, someLines } from './seed-lines';

const CYCLE_MS = 5_000;
const CYCLE_BYTES = 150_000_000;

interface Shape {
  connections: number;
  /** Of each. */
  lines: number;
}

/** Every connection with lines as they were told an hour ago. */
async function fill(
  extension: BenchExtension,
  operator: FakeOperator,
  { connections, lines }: Shape,
): Promise<void> {
  const all = Array.from({ length: connections }, (_, at) =>
    freshConnection(`c${at}`, operator.addressOf(lines, `c${at}`)),
  );
  await extension.stopWorker();
  await seedLines(
    extension,
    all,
    all.flatMap(({ id }) => someLines(id, lines)),
  );
}

const EVERYTHING = { do: 'refresh', connectionId: null };

/** The time of a full cycle, without that of the provider; ms. */
async function cycle({ desk }: BenchExtension, operator: FakeOperator): Promise<number> {
  operator.took();
  const took = await desk.call<number>('timeCommand', EVERYTHING);
  return took - operator.took();
}

/** The most that the worker held during a full cycle: attached to, so on its own. */
const mostHeld = (extension: BenchExtension): Promise<number> =>
  extension.withWorker(async (worker) => {
    await worker.send('HeapProfiler.collectGarbage');
    let isOver = false;
    const over = extension.desk.call('tell', EVERYTHING).finally(() => {
      isOver = true;
    });
    let most = 0;
    while (!isOver) {
      most = Math.max(most, await usedBytes(worker));
      await sleep(20);
    }
    await over;
    return most;
  });

interface Listed {
  unfold: number;
  search: number;
  held: number;
}

/** All rows unfolded, and one card searched for: from the press to the frame that shows it; ms. */
async function list(extension: BenchExtension): Promise<Listed> {
  const page = await extension.open('popup.html');
  await page.evaluate(await readScript('time-list'));
  const search = await page.call<number>('timeSearch', 'Card 77');
  const unfold = await page.call<number>('timeUnfold');
  const held = await usedBytes(page);
  await page.close();
  return { unfold, search, held };
}

/** As often as was asked, but where each takes long no more often than fits into so many ms. */
const BUDGET = 20_000;

async function timesOf<T>(runs: number, work: () => Promise<T>): Promise<T[]> {
  const begun = performance.now();
  const all: T[] = [];
  while (all.length < runs && (all.length === 0 || performance.now() - begun < BUDGET)) {
    all.push(await work());
  }
  return all;
}

async function measure(
  extension: BenchExtension,
  operator: FakeOperator,
  shape: Shape,
  runs: number,
): Promise<Figure[]> {
  await fill(extension, operator, shape);
  const badge: number[] = [];
  const cycles = await timesOf(runs, async () => {
    const took = await cycle(extension, operator);
    badge.push(await extension.desk.call<number>('askWorker', 'badge'));
    return took;
  });
  const listed = await timesOf(runs, () => list(extension));
  const whole = spreadOf(cycles);
  const most = whole.median < BUDGET * 1.5 ? [await mostHeld(extension)] : [];
  const of = (what: keyof Listed) => spreadOf(listed.map((each) => each[what]));
  return [
    { what: 'full cycle', unit: 'ms', ours: whole, atMost: CYCLE_MS },
    ...most.map((bytes) => counted('its memory', bytes, 'bytes', CYCLE_BYTES)),
    { what: 'badge', unit: 'ms', ours: spreadOf(badge) },
    { what: 'all rows of the list', unit: 'ms', ours: of('unfold') },
    { what: 'search', unit: 'ms', ours: of('search') },
    { what: 'the list, memory', unit: 'bytes', ours: of('held') },
  ];
}

/** Time and memory of a full cycle, of the list, of a search in it and of the badge. */
export async function benchScale(shape: Shape, runs = 20): Promise<Figure[]> {
  const operator = await startFakeOperator();
  try {
    return await withBenchBrowser(({ ours }) => measure(ours, operator, shape, runs));
  } finally {
    await operator.stop();
  }
}
