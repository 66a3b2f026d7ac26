import type { Alert } from '../domain/alerts/alert';
import type { BackupRows } from './backup';
import {
  joinAlerts,
  joinBills,
  joinConnections,
  joinDays,
  joinHours,
  joinLines,
  joinPacks,
  joinReceipts,
  joinRenewals,
  joinSettings,
  joinTicks,
} from './join-row';
import type { Tally } from './merge-rows';
import { mergeRows } from './merge-rows';

/** What a person would count. */
export const COUNTED = [
  'connections',
  'lines',
  'renewals',
  'receipts',
  'bills',
  'packs',
  'days',
] as const;

export type Tallies = Record<(typeof COUNTED)[number], Tally>;

const keyOf = (...parts: (string | number | boolean | null)[]): string => JSON.stringify(parts);
const byId = ({ id }: { id: string }): string => id;
const byLine = ({ lineKey }: { lineKey: string }): string => lineKey;

/**
 * What a file adds to what is here, row by row. Nothing that is here goes; the same file twice adds
 * nothing more.
 */
export function mergeBackup(
  here: BackupRows,
  there: BackupRows,
): { rows: BackupRows; tallies: Tallies } {
  const connections = mergeRows(here.connections, there.connections, byId, joinConnections);
  const lines = mergeRows(here.lines, there.lines, ({ key }) => key, joinLines);
  const renewals = mergeRows(here.renewals, there.renewals, byId, joinRenewals);
  const receipts = mergeRows(here.receipts, there.receipts, byId, joinReceipts);
  const billKey = (bill: { connectionId: string; id: string }) => keyOf(bill.connectionId, bill.id);
  const bills = mergeRows(here.bills, there.bills, billKey, joinBills);
  const packs = mergeRows(here.packs, there.packs, byId, joinPacks);
  const days = mergeRows(
    here.days,
    there.days,
    (row) => keyOf(row.lineKey, row.date, row.bucketId, row.counts, row.country),
    joinDays,
  );
  const hours = mergeRows(
    here.hours,
    there.hours,
    (row) => keyOf(row.lineKey, row.day, row.bucketId, row.counts),
    joinHours,
  );
  // What is told of a line as it was before is over: only with a line comes what it was told of.
  const taken = new Set([
    ...lines.written.map(({ key }) => key),
    ...connections.written.map(({ id }) => id),
  ]);
  const isTaken = ({ lineKey, connectionId }: Alert): boolean => taken.has(lineKey ?? connectionId);
  const alerts = mergeRows(here.alerts, there.alerts.filter(isTaken), byId, joinAlerts);
  const rows: BackupRows = {
    settings:
      there.settings === null || here.settings === null
        ? (here.settings ?? there.settings)
        : joinSettings(here.settings, there.settings),
    lineRules: mergeRows(here.lineRules, there.lineRules, byLine, (own) => own).written,
    ticks: mergeRows(here.ticks, there.ticks, byLine, joinTicks).written,
    connections: connections.written,
    lines: lines.written,
    renewals: renewals.written,
    receipts: receipts.written,
    bills: bills.written,
    packs: packs.written,
    days: days.written,
    hours: hours.written,
    alerts: alerts.written,
  };
  return {
    rows,
    tallies: {
      connections: connections.tally,
      lines: lines.tally,
      renewals: renewals.tally,
      receipts: receipts.tally,
      bills: bills.tally,
      packs: packs.tally,
      days: days.tally,
    },
  };
}
