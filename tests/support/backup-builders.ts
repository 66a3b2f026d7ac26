import type { BackupData } from '../../utils/backup/backup';
import { lineKey } from '../../utils/domain/connection';
import { rollUp } from '../../utils/domain/history/roll-up';
import { aLine, aRenewal, NOW } from './builders';
import { anAlert, aSample, someLineRules } from './fake-rows';
import { aBill, aReceipt } from './receipt-builders';

/** A backup of these rows and nothing else. */
export const backupOf = (parts: Partial<BackupData>): BackupData => ({
  settings: null,
  lineRules: [],
  connections: [],
  packs: [],
  lines: [],
  renewals: [],
  alerts: [],
  receipts: [],
  bills: [],
  days: [],
  hours: [],
  ticks: [],
  files: [],
  ...parts,
});

/** One row of each kind about a line of each of these connections. */
export function rowsAbout(...ids: string[]) {
  const lines = ids.map((connectionId) => ({
    connectionId,
    lineKey: lineKey(connectionId, 'tokyo'),
  }));
  const { days, hours } = rollUp(lines.map(({ lineKey }) => aSample({ lineKey })));
  const named = (kind: string, { connectionId }: (typeof lines)[number]): string =>
    `${kind}-${connectionId}`;
  return {
    lines: lines.map(({ connectionId, lineKey: key }) => aLine({ connectionId, key })),
    lineRules: lines.map((of) => someLineRules(of)),
    ticks: lines.map((of) => ({ ...of, done: { call: NOW } })),
    renewals: lines.map((of) => aRenewal({ ...of, id: named('renewal', of) })),
    alerts: lines.map((of) => anAlert({ ...of, id: named('alert', of), family: of.lineKey })),
    receipts: lines.map((of) => aReceipt({ ...of, id: named('receipt', of) })),
    bills: lines.map((of) => aBill({ connectionId: of.connectionId })),
    days,
    hours,
  };
}
