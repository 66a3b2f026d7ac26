import 'fake-indexeddb/auto';
import { mkdir, writeFile } from 'node:fs/promises';
import { pastReadings } from '../../utils/domain/history/past-readings';
import { DAY, MINUTE } from '../../utils/domain/time';
import { readDays, readHours } from '../../utils/store/history';
import { openStore } from '../../utils/store/open';
import { readSnapshot } from '../../utils/store/queries';
import { aConnection, aLine, NOW } from '../support/builders';
import { aSample } from '../support/fake-rows';
import { tellStore } from '../support/history-of-store';
import { bytesOf, liveThrough } from '../support/simulated-history';
import { median, timed } from './median';

/** One line with two buckets that change at every poll; in a database in memory, not on a disk. */
const YEARS = Number(process.argv[2] ?? 10);
const MEGABYTE = 1e6;

const store = await openStore();
await store.put('connections', aConnection());
await store.put('lines', aLine());
const before = bytesOf([await readSnapshot(store)]);
const began = performance.now();
const now = await liveThrough(store, Math.round(YEARS * 365.25), () => 15);
const livedMs = performance.now() - began;

const stores = [];
for (const name of ['samples', 'hours', 'days'] as const) {
  const rows = await store.getAll(name);
  stores.push({ store: name, rows: rows.length, bytes: bytesOf(rows) });
}
const bytes = stores.reduce((sum, each) => sum + each.bytes, 0);
const glanceBytes = bytesOf([await readSnapshot(store)]);

const key = 'nippon/tokyo';
const dateAt = (at: number): string => new Date(at).toISOString().slice(0, 10);
const today = now / DAY;
const inTurn = async (work: () => Promise<unknown>): Promise<number> => {
  const runs: number[] = [];
  for (let run = 0; run < 15; run += 1) runs.push(await timed(work));
  return median(runs);
};
let at = now;
const timings = {
  append: await inTurn(() => {
    at += 15 * MINUTE;
    return tellStore(store, [aSample({ at, remaining: 10e9 - (at - NOW) / 1000 })]);
  }),
  popup: await inTurn(() => readSnapshot(store)),
  yearOfDays: await inTurn(() => readDays(store, key, dateAt(now - 365 * DAY))),
  allDays: await inTurn(() => readDays(store, key)),
  pastReadings: await inTurn(async () =>
    pastReadings(await readHours(store, key, today - 120, today)),
  ),
};

for (const each of [...stores, { store: 'together', rows: 0, bytes }]) {
  const rows = each.rows === 0 ? '' : String(each.rows);
  const size = `${(each.bytes / MEGABYTE).toFixed(2)} MB`;
  console.log(`${each.store.padEnd(14)}${rows.padStart(8)}${size.padStart(11)}`);
}
console.log(`popup reads ${before} bytes before, ${glanceBytes} after ${YEARS} years`);
for (const [what, ms] of Object.entries(timings)) {
  console.log(`${what.padEnd(14)}${`${ms.toFixed(2)} ms`.padStart(19)}`);
}
console.log(`lived through in ${(livedMs / 1000).toFixed(0)} s`);
await mkdir('.output', { recursive: true });
const json = { years: YEARS, stores, bytes, popupBytes: { before, after: glanceBytes }, timings };
await writeFile('.output/bench-history.json', `${JSON.stringify(json, null, 2)}\n`);
