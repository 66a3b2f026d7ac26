import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { counted, type Figure } from '../figure';
import { type BenchExtension, withBenchBrowser } from './bench-browser';
import { type FakeOperator, startFakeOperator } from './fake-operator';
import { benchMemory } from './memory';
import { freshConnection, seedLines, someLines } from './seed-lines';

const OUTPUT = fileURLToPath(new URL('../../../.output', import.meta.url));
const BUILT = join(OUTPUT, 'chrome-mv3');

const POPUP = 30_000;
const WORKER = 60_000;
const ZIP = 400_000;

/** Long enough for whatever a page loads after its first paint. */
const QUIET = 1_500;

async function weigh(name: string, files: string[], atMost?: number): Promise<Figure[]> {
  const contents = await Promise.all(files.map((file) => readFile(join(BUILT, file))));
  const raw = contents.reduce((sum, content) => sum + content.length, 0);
  const zipped = contents.reduce((sum, content) => sum + gzipSync(content).length, 0);
  return [
    counted(`${name}, ${files.length} files`, raw, 'bytes'),
    counted(`${name}, gzip`, zipped, 'bytes', atMost),
  ];
}

const pathOf = (url: string): string => new URL(url, 'file:///').pathname.slice(1);

interface Frame {
  frameTree: { resources: { url: string }[] };
}

/** Everything that a page asked for until it was quiet, itself not among it. */
async function loadedBy(extension: BenchExtension, page: string): Promise<string[]> {
  const opened = await extension.open(page);
  await opened.send('Page.enable');
  await sleep(QUIET);
  const { frameTree } = (await opened.send('Page.getResourceTree')) as unknown as Frame;
  await opened.close();
  const own = frameTree.resources.filter(({ url }) => url.startsWith(extension.urlOf('')));
  return [...new Set(own.map(({ url }) => pathOf(url)))];
}

/** The parts that a worker loads that is started while a connection is due, by nobody's command. */
async function loadedByPoll(extension: BenchExtension, operator: FakeOperator): Promise<string[]> {
  const connection = freshConnection('one', operator.addressOf(10));
  const due = { ...connection, status: { ...connection.status, nextDueAt: 0 } };
  await extension.stopWorker();
  await seedLines(extension, [due], someLines(due.id, 10));
  await extension.stopWorker();
  await extension.startWorker();
  await sleep(QUIET);
  const [asked, parts] = await Promise.all([
    extension.desk.call<string[]>('askWorker', 'requests'),
    extension.desk.call<string[]>('askWorker', 'parts'),
  ]);
  if (asked.length === 0) throw new Error('The worker polled nobody.');
  return ['background.js', ...new Set(parts.map(pathOf))];
}

async function zipped(): Promise<number> {
  const name = (await readdir(OUTPUT)).find((file) => file.endsWith('-chrome.zip'));
  if (name === undefined) throw new Error('There is no zip; `wxt zip` makes it.');
  return (await stat(join(OUTPUT, name))).size;
}

/** Bytes and requests of what is shipped, and what a thousand polls leave in the worker. */
export async function benchWeight(): Promise<Figure[]> {
  const operator = await startFakeOperator();
  try {
    return await withBenchBrowser(async ({ ours }) => {
      const connection = freshConnection('one', operator.addressOf(10));
      await seedLines(ours, [connection], someLines(connection.id, 10));
      const figures: Figure[] = [];
      for (const page of ['popup', 'dashboard', 'options', 'welcome']) {
        const files = await loadedBy(ours, `${page}.html`);
        figures.push(counted(`requests, ${page}`, 1 + files.length, ''));
        const scripts = files.filter((file) => file.endsWith('.js'));
        figures.push(
          ...(await weigh(`${page}, JavaScript`, scripts, page === 'popup' ? POPUP : undefined)),
        );
      }
      const polling = await loadedByPoll(ours, operator);
      return [
        ...figures,
        ...(await weigh('worker, polling', polling, WORKER)),
        counted('zip for Chrome', await zipped(), 'bytes', ZIP),
        ...(await benchMemory(ours)),
      ];
    });
  } finally {
    await operator.stop();
  }
}
