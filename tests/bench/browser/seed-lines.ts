import 'fake-indexeddb/auto';
import { blankStatus, type Connection, type Line, lineKey } from '../../../utils/domain/connection';
import { DAY, HOUR } from '../../../utils/domain/time';
import { dayKey, hourKey } from '../../../utils/store/history-keys';
import { openStore } from '../../../utils/store/open';
import { aBucket, aConnection, aLine, GB } from '../../support/builders';
import { liveThrough } from '../../support/simulated-history';
import type { BenchExtension } from './bench-browser';

interface Row {
  store: string;
  value: unknown;
  key?: unknown;
}

/** What the popup says of the neediest of them. */
export const NEEDIEST = { selector: '.hero__figure', text: '4.2' };

/** Read just now, and not due for an hour. */
export function freshConnection(id: string, address: string): Connection {
  const now = Date.now();
  const status = { ...blankStatus, attemptedAt: now, succeededAt: now, nextDueAt: now + HOUR };
  return aConnection({ id, address, name: `Operator ${id}`, status, addedAt: now - 90 * DAY });
}

/** So many lines of a connection; the first needs its user most. */
export function someLines(connectionId: string, count: number): Line[] {
  const now = Date.now();
  const span = { startsAt: now - 10 * DAY, expiresAt: now + 20 * DAY };
  return Array.from({ length: count }, (_, at) => {
    const lineId = `line-${at}`;
    const remaining = (at === 0 ? 4.2 : 5 + (at % 40) / 10) * GB;
    const bucket = aBucket({ remaining, used: 10 * GB - remaining, ...span });
    const told = { lineId, name: `Card ${at}`, buckets: [bucket], measuredAt: now, ...span };
    const key = lineKey(connectionId, lineId);
    return aLine({ connectionId, key, fetchedAt: now, reading: told });
  });
}

const SIMULATED = lineKey('nippon', 'tokyo');

/** So many days of polls every quarter of an hour, up to today, written by the store's own code. */
async function historyOfOne(days: number): Promise<Row[]> {
  const store = await openStore();
  for (const name of ['samples', 'hours', 'days', 'pruned'] as const) await store.clear(name);
  await liveThrough(store, days, () => 15, (Math.floor(Date.now() / DAY) - days) * DAY);
  const [samples, hours, rolled] = await Promise.all([
    store.getAll('samples'),
    store.getAll('hours'),
    store.getAll('days'),
  ]);
  return [
    ...samples.map((value) => ({ store: 'samples', value })),
    ...hours.map((value) => ({ store: 'hours', value, key: hourKey(value) })),
    ...rolled.map((value) => ({ store: 'days', value, key: dayKey(value) })),
  ];
}

/** At a time: one message to the browser. */
const ROWS = 5_000;

async function put({ desk }: BenchExtension, rows: Row[]): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS) {
    await desk.call('putRows', rows.slice(from, from + ROWS));
  }
}

/** Makes these all that the database holds; each line has so many days behind it. */
export async function seedLines(
  extension: BenchExtension,
  connections: Connection[],
  lines: Line[],
  days = 0,
): Promise<void> {
  await extension.desk.call('clearDatabase');
  await put(extension, [
    ...connections.map((value) => ({ store: 'connections', value })),
    ...lines.map((value) => ({ store: 'lines', value })),
  ]);
  if (days === 0) return;
  const history = JSON.stringify(await historyOfOne(days));
  for (const { key } of lines) {
    await put(extension, JSON.parse(history.replaceAll(SIMULATED, key)));
  }
}
