import type { Alert } from '../domain/alerts/alert';
import type { Connection, Line } from '../domain/connection';
import type { LineTicks } from '../domain/help/ticks';
import type { DayRow, HourRow } from '../domain/history/history-rows';
import type { KeptBill } from '../domain/receipts/kept-bill';
import type { Receipt } from '../domain/receipts/receipt';
import type { Renewal } from '../domain/renewal';
import type { LineRules } from '../domain/settings';
import type { StoredPack, StoredSettings } from '../store/schema';

/** What the user set, without where alerts are sent on: who knows such an address can read them. */
export type BackedSettings = Omit<StoredSettings, 'relay' | 'policy'>;

/** None is an organisation's: that comes from where its policy is. */
export type BackedPack = Omit<StoredPack, 'own' | 'source'> & {
  source: Exclude<StoredPack['source'], 'organisation'>;
};

export interface BackedFile {
  id: string;
  base64: string;
}

/** Everything that cannot be fetched again, row by row as it is stored. Never a secret. */
export interface BackupRows {
  /** Null where nothing was ever set. */
  settings: BackedSettings | null;
  lineRules: LineRules[];
  connections: Connection[];
  packs: BackedPack[];
  lines: Line[];
  renewals: Omit<Renewal, 'tab'>[];
  /** Those that are not over. */
  alerts: Alert[];
  receipts: Receipt[];
  bills: KeptBill[];
  days: DayRow[];
  hours: HourRow[];
  ticks: LineTicks[];
}

export interface BackupData extends BackupRows {
  /** Of receipts, by the ids that those name. */
  files: BackedFile[];
}

export const BACKUP_KIND = 'dataleft-backup';
/** Of the file; rows that change their form raise it. */
export const BACKUP_VERSION = 1;
/** Bytes. Browsers hold no text that is much longer. */
export const LARGEST_BACKUP = 200_000_000;

export interface Backup {
  kind: typeof BACKUP_KIND;
  version: number;
  /** Of the database that it was taken from. */
  schema: number;
  madeAt: number;
  /** SHA-256 of all the rest in canonical form, in lower-case hex. */
  checksum: string;
  data: BackupData;
}
