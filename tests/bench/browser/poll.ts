import { compared, counted, type Figure } from '../figure';
import { type BenchExtension, withBenchBrowser } from './bench-browser';
import { type FakeOperator, startFakeOperator } from './fake-operator';
import { freshConnection, seedLines, someLines } from './seed-lines';

const PROFILES = [
  { lines: 1, days: 7 },
  { lines: 10, days: 365 },
];

const BY_BARE = 2;
/** The first polls of all look where the interfaces are and work out how long the data lasts. */
const BEFORE = 5;

async function pollInTurn(
  { desk }: BenchExtension,
  operator: FakeOperator,
  lines: number,
  runs: number,
) {
  const refresh = { do: 'refresh', connectionId: 'one' };
  await desk.call('repeatCommand', BEFORE, refresh);
  const ours: number[] = [];
  const bare: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    ours.push(await desk.call<number>('timeCommand', refresh));
    bare.push(await desk.call<number>('askWorker', 'bare'));
  }
  const asked = await desk.call<string[]>('askWorker', 'requests');
  if (!asked.some((url) => url.startsWith(operator.addressOf(lines)))) {
    throw new Error(`Nobody was asked: ${asked.join(', ')}`);
  }
  return { ours, bare, asked };
}

/** Counted apart: counting takes time. */
async function countOperations({ desk }: BenchExtension): Promise<Record<string, number>> {
  await desk.call('askWorker', 'count');
  await desk.call('timeCommand', { do: 'refresh', connectionId: 'one' });
  return desk.call<Record<string, number>>('askWorker', 'counts');
}

function operations(name: string, { reading = 0, writing = 0, ...counts }: Record<string, number>) {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const changes = (counts.put ?? 0) + (counts.delete ?? 0) + (counts.add ?? 0);
  return [
    counted(`transactions that read, ${name}`, reading, ''),
    counted(`transactions that write, ${name}`, writing, ''),
    counted(`database operations, ${name}`, all, ''),
    counted(`of them writing, ${name}`, changes, ''),
  ];
}

/** From the command to everything committed and shown, beside the same answers fetched and parsed. */
export async function benchPoll(runs = 31): Promise<Figure[]> {
  const operator = await startFakeOperator();
  try {
    return await withBenchBrowser(async ({ ours: extension }) => {
      const figures: Figure[] = [];
      for (const { lines, days } of PROFILES) {
        const name = lines === 1 ? '1 line' : `${lines} lines`;
        const connection = freshConnection('one', operator.addressOf(lines));
        // In another worker than the last profile: what is counted stays counted.
        await extension.stopWorker();
        await seedLines(extension, [connection], someLines(connection.id, lines), days);
        const { ours, bare, asked } = await pollInTurn(extension, operator, lines, runs);
        figures.push(
          compared(`poll, ${name}`, ours, { what: 'bare fetch, parse', theirs: bare }, BY_BARE),
          counted(`requests, ${name}`, asked.length, ''),
          ...operations(name, await countOperations(extension)),
        );
      }
      return figures;
    });
  } finally {
    await operator.stop();
  }
}
