import type { Alert } from '../domain/alerts/alert';
import type { Connection, Line } from '../domain/connection';
import type { LineRules } from '../domain/settings';
import type { StoredPack, StoredSettings } from '../store/schema';

/** What is shared of what is stored here, and what has to be known besides. */
export interface SyncedRows {
  settings: StoredSettings;
  lineRules: readonly LineRules[];
  connections: readonly Connection[];
  /** Ids of those that an organisation set: whatever is called the same elsewhere waits. */
  governed: ReadonlySet<string>;
  packs: readonly StoredPack[];
  /** Those that are not over. */
  alerts: readonly Alert[];
  /** Lines of those alerts, by key. */
  lines: ReadonlyMap<string, Line>;
  /** Connections that have a secret here, or want one. */
  withSecret: ReadonlySet<string>;
}
