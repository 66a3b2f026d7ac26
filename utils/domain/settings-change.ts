import type { RuleName } from './alerts/kinds';
import { isLocked } from './policy/organisation';
import type { QuietHours, Settings } from './settings';
import { defaultSettings, mergeRules } from './settings';

type Whole = Omit<
  Settings,
  'rules' | 'quiet' | 'relay' | 'rates' | 'atOnce' | 'lineFilters' | 'organisation'
>;

/** Some settings, each as a whole; of rules and quiet hours those parts that are meant. */
export type SettingsChange = { [Name in keyof Whole]?: Whole[Name] | undefined } & {
  rules?: { [Name in RuleName]?: boolean } | undefined;
  quiet?: { [Name in keyof QuietHours]?: QuietHours[Name] | undefined } | undefined;
};

type Fields = Record<string, unknown>;

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same fields as in `like`, down to their parts, as they are in `from`. */
function fieldsLike(like: Fields, from: Fields): Fields {
  const named = Object.entries(like).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    named.map(([name, value]) => {
      const there = from[name];
      return [name, isRecord(value) && isRecord(there) ? fieldsLike(value, there) : there];
    }),
  );
}

/** What puts back exactly what a change is about to change. */
export const undoOf = (settings: Settings, change: SettingsChange): SettingsChange =>
  fieldsLike(change, { ...settings });

export function withChange(settings: Settings, change: SettingsChange): Settings {
  const told = Object.entries(change).filter(([, value]) => value !== undefined);
  return {
    ...settings,
    ...Object.fromEntries(told),
    rules: mergeRules(settings.rules, change.rules),
    quiet: { ...settings.quiet, ...fieldsLike(change.quiet ?? {}, { ...change.quiet }) },
  };
}

/** Levels are the same in any order. */
const plain = (value: unknown): string =>
  JSON.stringify(Array.isArray(value) ? [...value].sort((a, b) => a - b) : value);

const isSame = (one: unknown, other: unknown): boolean => plain(one) === plain(other);

/** The settings that each part of the page is about; what a user wrote or allowed is none to reset. */
const SETTINGS_OF = {
  alerts: [
    'rules',
    'dataLevels',
    'dataAmounts',
    'expiryDays',
    'voiceSeconds',
    'smsMessages',
    'moneyMinor',
    'overdueAfterMinutes',
    'troubleHours',
    'notifications',
    'sound',
    'banner',
    'quiet',
  ],
  look: [
    'badge',
    'theme',
    'contrast',
    'amountShown',
    'dataUnit',
    'clock',
    'weekStart',
    'hideIdentity',
  ],
  language: ['language'],
  prices: ['currency', 'certainty'],
  data: ['historyDays'],
} as const satisfies Record<string, readonly (keyof SettingsChange)[]>;

const namesOf = (section: string): readonly (keyof SettingsChange)[] =>
  Object.entries(SETTINGS_OF).find(([name]) => name === section)?.[1] ?? [];

/** What makes every setting of a section as it was at first; null where all of them are. */
export function resetOf(section: string, settings: Settings): SettingsChange | null {
  const changed: Fields = {};
  for (const name of namesOf(section)) {
    const [is, was]: [unknown, unknown] = [settings[name], defaultSettings[name]];
    if (isSame(is, was)) continue;
    const back = isRecord(is) && isRecord(was) ? differing(was, is) : was;
    const open = withoutLocked(name, back, settings.organisation);
    if (open !== undefined) changed[name] = open;
  }
  return Object.keys(changed).length === 0 ? null : changed;
}

/** What of it the organisation leaves to the user; undefined where that is nothing. */
function withoutLocked(
  name: string,
  back: unknown,
  organisation: Settings['organisation'],
): unknown {
  if (isLocked(organisation, name)) return undefined;
  if (!isRecord(back)) return back;
  const left = Object.entries(back).filter(([part]) => !isLocked(organisation, `${name}.${part}`));
  return left.length === 0 ? undefined : Object.fromEntries(left);
}

const differing = (was: Fields, is: Fields): Fields =>
  Object.fromEntries(Object.entries(was).filter(([name, value]) => !isSame(value, is[name])));

/** Names of all settings that are not as they were at first, in every section. */
export const changedNames = (settings: Settings): string[] =>
  Object.keys(SETTINGS_OF).flatMap((section) => Object.keys(resetOf(section, settings) ?? {}));

/** A marker that is moved step by step, a time that is being typed: one change, if it goes on at once. */
const AT_ONCE = 1_500;

/** Is a change at `now` the same one as before, going on? Then undoing takes both back. */
export const goesOn = (
  before: { change: SettingsChange; at: number },
  change: SettingsChange,
  now: number,
): boolean => now - before.at < AT_ONCE && shapeOf(before.change) === shapeOf(change);

const shapeOf = (change: SettingsChange): string =>
  Object.entries(change)
    .map(([name, value]) => (isRecord(value) ? `${name} ${Object.keys(value)}` : name))
    .join();
