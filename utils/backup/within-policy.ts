import type { BackupRows } from './backup';
import { type Governed, type HeldBack, heldBack } from './held-back';
import { joinBills, joinReceipts } from './join-row';

/** A file as far as an organisation leaves it to be brought in. */
export interface WithinPolicy {
  /** What is held back is in it as it is here, so that neither way of restoring changes it. */
  rows: BackupRows;
  held: HeldBack;
  /** Ids of connections of which nothing here changes, whether they are here or not. */
  staying: ReadonlySet<string>;
}

/** The file's rows, but for those that stay as they are here. */
const instead = <Row>(here: Row[], there: Row[], stays: (row: Row) => boolean): Row[] => [
  ...there.filter((row) => !stays(row)),
  ...here.filter(stays),
];

/** The file's rows with those that stay here; of one that is in both, both are kept. */
function beside<Row>(
  here: readonly Row[],
  there: readonly Row[],
  keyOf: (row: Row) => string,
  join: (here: Row, there: Row) => Row,
): Row[] {
  const rows = new Map(there.map((row) => [keyOf(row), row]));
  for (const own of here) {
    const other = rows.get(keyOf(own));
    rows.set(keyOf(own), other === undefined ? own : join(own, other));
  }
  return [...rows.values()];
}

/** A line's key begins with the id of its connection, in which a slash may stand, too. */
function isOfAny(ids: ReadonlySet<string>, lineKey: string): boolean {
  for (let at = lineKey.indexOf('/'); at >= 0; at = lineKey.indexOf('/', at + 1)) {
    if (ids.has(lineKey.slice(0, at))) return true;
  }
  return false;
}

/** Packs that stay as they are here: held back, shipped, or needed by a connection that stays. */
function stayingPacks(
  here: BackupRows,
  there: BackupRows,
  { packs }: HeldBack,
  { off }: Governed,
  staying: ReadonlySet<string>,
): Set<string> {
  const shipped = off.includes('import-packs')
    ? here.packs.filter(({ source }) => source === 'shipped')
    : [];
  const inFile = new Set(there.packs.map(({ id }) => id));
  const needed = here.connections.flatMap(({ id, site }) =>
    site !== null && staying.has(id) && !inFile.has(site.packId) ? [site.packId] : [],
  );
  return new Set([...packs, ...shipped].map(({ id }) => id).concat(needed));
}

/**
 * Leaves out of a file what an organisation has switched off, with all that is about it; bills and
 * receipts need no connection and come in. What the organisation set stays as it is.
 */
export function withinPolicy(
  here: BackupRows,
  there: BackupRows,
  governed: Governed,
): WithinPolicy {
  const held = heldBack(here, there, governed);
  const inFile = new Set(there.connections.map(({ id }) => id));
  const unknown = [...governed.set].filter((id) => !inFile.has(id));
  const staying = new Set([...held.connections.map(({ id }) => id), ...unknown]);
  const packs = stayingPacks(here, there, held, governed, staying);
  const isAbout = ({ connectionId }: { connectionId: string | null }): boolean =>
    connectionId !== null && staying.has(connectionId);
  const isOfStaying = ({ lineKey }: { lineKey: string }): boolean => isOfAny(staying, lineKey);
  const rows: BackupRows = {
    settings: there.settings,
    connections: instead(
      here.connections,
      there.connections,
      ({ id }) => staying.has(id) || governed.set.has(id),
    ),
    packs: instead(here.packs, there.packs, ({ id }) => packs.has(id)),
    lines: instead(here.lines, there.lines, isAbout),
    lineRules: instead(here.lineRules, there.lineRules, isAbout),
    ticks: instead(here.ticks, there.ticks, isAbout),
    renewals: instead(here.renewals, there.renewals, isAbout),
    alerts: instead(here.alerts, there.alerts, isAbout),
    days: instead(here.days, there.days, isOfStaying),
    hours: instead(here.hours, there.hours, isOfStaying),
    receipts: beside(here.receipts.filter(isAbout), there.receipts, ({ id }) => id, joinReceipts),
    bills: beside(
      here.bills.filter(isAbout),
      there.bills,
      ({ connectionId, id }) => JSON.stringify([connectionId, id]),
      joinBills,
    ),
  };
  return { rows, held, staying };
}
