import type { GlanceRows } from './glance-rows';
import type { Snapshot } from './queries';
import { readSettings } from './settings';

/** What was read, in its order and with the settings that nobody changed. */
export const toSnapshot = (rows: GlanceRows): Snapshot => ({
  ...rows,
  connections: rows.connections.sort((a, b) => a.addedAt - b.addedAt),
  alerts: rows.alerts.sort((a, b) => a.raisedAt - b.raisedAt),
  settings: readSettings(rows.settings),
});
