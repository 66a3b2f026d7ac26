import type { DBSchema } from 'idb';
import type { Alert } from '../domain/alerts/alert';
import type { Effect } from '../domain/alerts/effect';
import type { RuleName } from '../domain/alerts/kinds';
import type { Connection, Line } from '../domain/connection';
import type { GlanceFacts } from '../domain/glance-facts';
import type { LineTicks } from '../domain/help/ticks';
import type { DayRow, HourRow } from '../domain/history/history-rows';
import type { Plan } from '../domain/model';
import type { Organisation } from '../domain/policy/organisation';
import type { KeptBill } from '../domain/receipts/kept-bill';
import type { Receipt } from '../domain/receipts/receipt';
import type { Renewal } from '../domain/renewal';
import type { Sample } from '../domain/sample';
import type { LineRules, Settings } from '../domain/settings';
import type { Entry } from '../domain/sync/document';
import type { SyncState } from '../domain/sync/sync-state';
import type { PackProblem } from '../packs/pack-problem';
import type { ProviderPack } from '../packs/pack-shape';
import type { Snapshot } from './queries';

/** What a connection sells, kept while the provider does not answer. */
export interface Catalogue {
  connectionId: string;
  plans: Plan[];
  fetchedAt: number;
}

/** What the user set; the rest is as it is by default. */
export type StoredSettings = Partial<Omit<Settings, 'rules' | 'organisation'>> & {
  rules?: { [Name in RuleName]?: boolean | undefined };
  /** Beside them, and never among them. Absent: none. */
  policy?: StoredPolicy | undefined;
};

/** The worker's checked copy of the browser's policy. */
export interface StoredPolicy {
  organisation: Organisation;
  /** What was refused, and where. */
  problems: PackProblem[];
  /** Of what the browser gave, and of our version: the same again needs no look. */
  mark: string;
}

/** A text encrypted for one place: see `seal`. */
export interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  sealed: ArrayBuffer;
}

export interface StoredAnswer extends Sealed {
  connectionId: string;
  url: string;
}

export interface StoredSecret extends Sealed {
  connectionId: string;
  /** Id of the passphrase that it is sealed under; absent: under the key of this browser. */
  lock?: string;
}

/** What tells whether a passphrase is the right one, and makes its key; neither can be got from it. */
export interface Lock {
  /** A new one each time that a passphrase is set. */
  id: string;
  salt: Uint8Array<ArrayBuffer>;
  /** Of Argon2id: passes, and KiB of memory. */
  passes: number;
  memory: number;
  /** `id`, sealed with the key. */
  check: Sealed;
}

/** What went wrong in DataLeft itself: names and places, never contents. */
export interface Diagnostic {
  at: number;
  where: string;
  what: string;
}

/** A pack as its author wrote it, checked when it came in. */
export interface StoredPack {
  id: string;
  /** `watched`: made by pointing at a page; `organisation`: comes and goes with its policy. */
  source: 'shipped' | 'imported' | 'watched' | 'organisation';
  enabled: boolean;
  addedAt: number;
  pack: ProviderPack;
  /** The one that the organisation's stands in for, and that is back when that goes. */
  own?: StoredPack;
}

/** A tab that was opened behind the others, to be closed again whatever happens. */
interface OpenedTab {
  id: number;
  hosts: string[];
}

/** How far the history was cut back. */
export interface Pruned {
  /** The UTC day, since 1970, on which that was last done in full. */
  doneOn: number;
  /** Epoch ms: samples before it may be gone, and none is taken any more. */
  samplesFrom: number;
  /** Hours of UTC days before it may be gone. */
  hoursFrom: number;
}

/** A piece of a file, at most `PART_BYTES` long: as it came, so that it is written once. */
export interface FilePart {
  fileId: string;
  /** From 0. */
  part: number;
  bytes: ArrayBuffer;
}

/** What the popup shows first, kept so that ten thousand lines need not be read for it. */
export interface StoredGlance {
  /** Good as long as nothing was written since: the same stamp is still there. */
  stamp: string;
  stored: Snapshot;
  facts: GlanceFacts;
}

/** What machines agree on, and how that was here when it was last looked at. */
export interface SyncDocument {
  entries: Map<string, Entry>;
  base: Map<string, string>;
  /** When others were last heard; null: never. */
  heardAt: number | null;
}

/** Whether it counted, as a key. */
type Counted = 0 | 1;

export interface Schema extends DBSchema {
  connections: { key: string; value: Connection };
  lines: { key: string; value: Line; indexes: { connectionId: string } };
  samples: { key: [string, string, number]; value: Sample };
  /** Under line, UTC day, bucket. */
  hours: { key: [string, number, string, Counted]; value: HourRow };
  /** Under line, date, bucket, country. */
  days: { key: [string, string, string, Counted, string]; value: DayRow };
  pruned: { key: string; value: Pruned };
  catalogues: { key: string; value: Catalogue };
  alerts: { key: string; value: Alert; indexes: { connectionId: string; state: string } };
  renewals: { key: string; value: Renewal; indexes: { connectionId: string } };
  bills: { key: [string, string]; value: KeptBill };
  receipts: { key: string; value: Receipt };
  fileParts: { key: [string, number]; value: FilePart };
  effects: { key: string; value: Effect };
  answers: { key: [string, string]; value: StoredAnswer; indexes: { connectionId: string } };
  secrets: { key: string; value: StoredSecret };
  /** The key of this browser, and the lock where there is a passphrase. */
  keys: { key: string; value: CryptoKey | Lock };
  packs: { key: string; value: StoredPack };
  tabs: { key: number; value: OpenedTab };
  settings: { key: string; value: StoredSettings };
  lineRules: { key: string; value: LineRules; indexes: { connectionId: string } };
  ticks: { key: string; value: LineTicks };
  /** Under `stamp`, which every write of something shown renews, and under `kept`. */
  glance: { key: string; value: string | StoredGlance };
  diagnostics: { key: number; value: Diagnostic };
  /** Under `state` and under `document`. */
  sync: { key: string; value: SyncState | SyncDocument };
}
