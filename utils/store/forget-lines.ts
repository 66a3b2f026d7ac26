import type { IDBPTransaction, StoreNames } from 'idb';
import { keepReceiptsOf } from './receipts-of-renewals';
import type { Schema } from './schema';

/** Everything that may be about a line. */
export const ABOUT_LINES = [
  'lines',
  'lineRules',
  'ticks',
  'alerts',
  'renewals',
  'samples',
  'hours',
  'days',
  'effects',
  'connections',
  'bills',
  'receipts',
] as const;

type Write = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>;

/** Keys of what is to go. */
export interface Forgotten {
  lines: string[];
  alerts: string[];
  renewals: string[];
}

/**
 * Within a transaction: removes lines with all that is about them, and takes notifications back. Bills
 * and receipts stay, and what was bought becomes one.
 */
export async function forgetLines(
  write: Pick<Write, 'objectStore'>,
  { lines, alerts, renewals }: Forgotten,
): Promise<void> {
  await keepReceiptsOf(write, renewals);
  const effects = write.objectStore('effects');
  const pending = (await effects.getAll()).filter(({ alertId }) => alerts.includes(alertId));
  const notices = [...alerts, ...(await summariesOf(write, alerts))];
  await Promise.all([
    ...renewals.map((key) => write.objectStore('renewals').delete(key)),
    ...alerts.map((key) => write.objectStore('alerts').delete(key)),
    ...pending.map((effect) => effects.delete(effect.id)),
    ...notices.map((alertId) =>
      effects.put({ id: `withdraw:${alertId}`, kind: 'withdraw', alertId, createdAt: 0 }),
    ),
    ...lines.map((key) => write.objectStore('lines').delete(key)),
    ...lines.map((key) => write.objectStore('lineRules').delete(key)),
    ...lines.map((key) => write.objectStore('ticks').delete(key)),
    ...lines.map((key) => write.objectStore('samples').delete(ofLine(key))),
    ...lines.map((key) => write.objectStore('hours').delete(ofLine(key))),
    ...lines.map((key) => write.objectStore('days').delete(ofLine(key))),
  ]);
}

/** All keys that begin with it. */
const ofLine = (key: string): IDBKeyRange => IDBKeyRange.bound([key], [key, []]);

/** Notifications that told of these among several, and of nothing else that is still open. */
async function summariesOf(write: Pick<Write, 'objectStore'>, ids: string[]): Promise<string[]> {
  const alerts = write.objectStore('alerts');
  const told = await Promise.all(ids.map((id) => alerts.get(id)));
  const open = await alerts.index('state').getAll('open');
  const others = new Set(open.filter(({ id }) => !ids.includes(id)).map(({ shownIn }) => shownIn));
  const summaries = told.flatMap((alert) =>
    !alert?.shownIn || alert.shownIn === alert.id || others.has(alert.shownIn)
      ? []
      : [alert.shownIn],
  );
  return [...new Set(summaries)];
}
