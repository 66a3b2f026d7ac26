import type { Settings, SomeRules } from '../settings';
import { defaultSettings, mergeRules } from '../settings';
import type { Organisation } from './organisation';

/** What the user set; the rest was never touched. */
export type OwnSettings = Partial<Omit<Settings, 'rules' | 'organisation'>> & { rules?: SomeRules };

/** Without what is named and not said. */
const told = <Some extends object>(
  some: Some | undefined,
): { [Name in keyof Some]?: Exclude<Some[Name], undefined> } => {
  const said: { [Name in keyof Some]?: Exclude<Some[Name], undefined> } = {};
  return Object.assign(
    said,
    Object.fromEntries(Object.entries(some ?? {}).filter(([, value]) => value !== undefined)),
  );
};

/**
 * The settings that hold: ours, what the organisation begins with, what the user set, and over all what
 * the organisation insists on.
 */
export function layOver(own: OwnSettings, organisation: Organisation | null): Settings {
  const { defaults, settings } = organisation ?? { defaults: {}, settings: {} };
  const all = { ...defaultSettings, ...told(defaults), ...told(own), ...told(settings) };
  const rules = [defaults.rules, own.rules, settings.rules].reduce(
    mergeRules,
    defaultSettings.rules,
  );
  const quiet = {
    ...defaultSettings.quiet,
    ...told(defaults.quiet),
    ...told(own.quiet),
    ...told(settings.quiet),
  };
  return { ...all, rules, quiet, organisation };
}
