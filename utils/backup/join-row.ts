import type { Alert } from '../domain/alerts/alert';
import type { Connection, Line } from '../domain/connection';
import type { LineTicks } from '../domain/help/ticks';
import type { DayRow, HourRow } from '../domain/history/history-rows';
import type { KeptBill } from '../domain/receipts/kept-bill';
import type { Receipt } from '../domain/receipts/receipt';
import type { AlertSettings } from '../domain/settings';
import type { BackedPack, BackedSettings, BackupRows } from './backup';
import { sameAccess } from './same-access';

/** What becomes of two rows with the same key, one of this database and one of a file: the newer wins. */

type Renewal = BackupRows['renewals'][number];

const newest = (...moments: (number | null | undefined)[]): number =>
  Math.max(...moments.map((moment) => moment ?? 0));

const newerBy =
  <Row>(stamp: (row: Row) => number) =>
  (here: Row, there: Row): Row =>
    stamp(there) > stamp(here) ? there : here;

/** The one that was edited last; of two that were not, the one that was read last. */
export function joinConnections(here: Connection, there: Connection): Connection {
  const edited = there.revision - here.revision;
  const read = newest(there.status.attemptedAt) - newest(here.status.attemptedAt);
  if (edited < 0 || (edited === 0 && read <= 0)) return here;
  return withOwnRevision(here, there);
}

/** An answer that is under way to the address of before is none of the new one's. */
export const withOwnRevision = (here: Connection, there: Connection): Connection =>
  sameAccess(here, there)
    ? there
    : { ...there, revision: Math.max(here.revision, there.revision) + 1 };

export const joinLines = newerBy<Line>(({ fetchedAt }) => fetchedAt);

export const joinRenewals = newerBy<Renewal>(({ openedAt, closedAt, left }) =>
  newest(openedAt, closedAt, left?.at),
);

export const joinAlerts = newerBy<Alert>(({ raisedAt, shownAt, readAt, closedAt }) =>
  newest(raisedAt, shownAt, readAt, closedAt),
);

export const joinPacks = (here: BackedPack, there: BackedPack): BackedPack =>
  there.pack.version > here.pack.version ? { ...there, enabled: here.enabled } : here;

/** What one of them does not say, the other may. */
export const joinBills = (here: KeptBill, there: KeptBill): KeptBill => ({
  ...there,
  ...Object.fromEntries(Object.entries(here).filter(([, value]) => value !== null)),
  firstSeenAt: Math.min(here.firstSeenAt, there.firstSeenAt),
});

export const joinReceipts = (here: Receipt, there: Receipt): Receipt => ({
  ...here,
  file: here.file ?? there.file,
});

export function joinTicks(here: LineTicks, there: LineTicks): LineTicks {
  const done = { ...there.done };
  for (const [name, at] of Object.entries(here.done)) done[name] = newest(at, done[name]);
  return { ...here, done };
}

const sum = (amounts: readonly number[]): number => amounts.reduce((all, one) => all + one, 0);

/** Nobody stamps a day: the one in which more was seen has seen more of it. */
export const joinDays = newerBy<DayRow>(({ used, added }) => used + added);

export const joinHours = newerBy<HourRow>(({ used }) => sum(used));

/** What was set here stays; what never was is as in the file. */
export function joinSettings(here: BackedSettings, there: BackedSettings): BackedSettings {
  const rules: Partial<AlertSettings['rules']> = {};
  Object.assign(rules, there.rules, here.rules);
  const any = here.rules !== undefined || there.rules !== undefined;
  return { ...there, ...here, ...(any ? { rules } : {}) };
}
