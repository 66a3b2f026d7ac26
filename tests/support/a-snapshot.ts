import { defaultSettings } from '../../utils/domain/settings';
import type { Snapshot } from '../../utils/store/queries';

/** What is stored where nothing is but what the parts say. */
export const aSnapshot = (parts: Partial<Snapshot> = {}): Snapshot => ({
  connections: [],
  lines: [],
  alerts: [],
  renewals: [],
  catalogues: [],
  lineRules: [],
  ticks: [],
  settings: defaultSettings,
  ...parts,
});
