import type { QuietHours, Settings } from '../settings';

/** What an organisation can switch off. */
export const FEATURES = [
  'demo',
  'own-connections',
  'import-packs',
  'watch-page',
  'relay',
  'banner',
  'backup',
  'sync',
] as const;
export type Feature = (typeof FEATURES)[number];

type Whole = Omit<
  Settings,
  | 'rules'
  | 'quiet'
  | 'rates'
  | 'atOnce'
  | 'noticesSeen'
  | 'welcomeSkipped'
  | 'lineFilters'
  | 'organisation'
>;

/** Settings as a policy has them: each as a whole; of rules and quiet hours, those parts that it names. */
export type PolicySettings = Partial<Whole> & {
  rules?: Partial<Settings['rules']>;
  quiet?: Partial<QuietHours>;
};

/** What of a policy held, laid over what the user set and never written into it. */
export interface Organisation {
  /** Empty where it does not say. */
  name: string;
  /** The user cannot change them. */
  settings: PolicySettings;
  /** Their names: `dataLevels`, `rules.data`, `quiet`. */
  locked: string[];
  /** They hold until the user sets something else. */
  defaults: PolicySettings;
  off: Feature[];
}

/** What some settings are called; a night is one thing, rules are many. */
export const namesOf = (settings: object): string[] =>
  Object.entries(settings).flatMap(([name, value]) => {
    if (value === undefined) return [];
    return name === 'rules' ? Object.keys(value).map((rule) => `rules.${rule}`) : [name];
  });

/** Does the organisation insist on it? */
export const isLocked = (organisation: Organisation | null, name: string): boolean =>
  organisation?.locked.includes(name) === true;

export const isOff = (
  { organisation }: Pick<Settings, 'organisation'>,
  feature: Feature,
): boolean => organisation?.off.includes(feature) === true;
