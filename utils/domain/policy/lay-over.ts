import type { Settings, SomeRules } from '../settings';
import { defaultSettings, mergeRules } from '../settings';
import type { Organisation } from './organisation';

/** What the user set; the rest was never touched. */
export type OwnSettings = Partial<Omit<Settings, 'rules' | 'organisation'>> & { rules?: SomeRules };

/**
 * The settings that hold: ours, what the organisation begins with, what the user set, and over all what
 * the organisation insists on.
 */
export function layOver(own: OwnSettings, organisation: Organisation | null): Settings {
  const layers = [organisation?.defaults, own, organisation?.settings];
  return {
    ...Object.assign({}, defaultSettings, ...layers),
    rules: layers.reduce((all, layer) => mergeRules(all, layer?.rules), defaultSettings.rules),
    quiet: Object.assign({}, defaultSettings.quiet, ...layers.map((layer) => layer?.quiet)),
    organisation,
  };
}
