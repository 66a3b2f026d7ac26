import type { Relay, Settings } from '../settings';
import type { SettingsChange } from '../settings-change';

/** What an organisation can switch off. */
export const FEATURES = [
  'demo',
  'own-connections',
  'import-packs',
  'watch-page',
  'relay',
  'banner',
  'backup',
] as const;
export type Feature = (typeof FEATURES)[number];

/** Settings as a policy has them: each as a whole; of rules and quiet hours, those parts that it names. */
export type PolicySettings = Omit<SettingsChange, 'noticesSeen' | 'welcomeSkipped'> & {
  relay?: Relay | null | undefined;
};

/** What of a policy held, laid over what the user set and never written into it. */
export interface Organisation {
  /** Empty where it does not say. */
  name: string;
  /** The user cannot change them. */
  settings: PolicySettings;
  /** They hold until the user sets something else. */
  defaults: PolicySettings;
  off: Feature[];
}

/** What some settings are called: `dataLevels`, `rules.data`, `quiet`. A night is one thing, rules are many. */
export const namesOf = (settings: object): string[] =>
  Object.entries(settings).flatMap(([name, value]) => {
    if (value === undefined) return [];
    return name === 'rules' ? Object.keys(value).map((rule) => `rules.${rule}`) : [name];
  });

/** Does the organisation insist on it? */
export const isLocked = (organisation: Organisation | null, name: string): boolean =>
  organisation !== null && namesOf(organisation.settings).includes(name);

export const isOff = (
  { organisation }: Pick<Settings, 'organisation'>,
  feature: Feature,
): boolean => organisation?.off.includes(feature) === true;
