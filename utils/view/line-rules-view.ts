import { LEVEL_NAMES } from '../domain/alerts/check-line-rules';
import type { RuleName } from '../domain/alerts/kinds';
import { settingsOfLine } from '../domain/alerts/settings-of-line';
import type { Connection, Line } from '../domain/connection';
import type { LevelName, LineRules, Settings } from '../domain/settings';
import { dotted } from './dotted';
import type { LevelFacts } from './level-words';
import { levelTexts } from './level-words';
import type { OptionsLocale } from './options-locale';

export const blankRules = ({ key, connectionId }: Line): LineRules => ({
  lineKey: key,
  connectionId,
  alerts: true,
  own: {},
});

/** Is anything other than it is for all lines? */
export function hasOwn({ alerts, own }: LineRules): boolean {
  const { rules = {}, ...levels } = own;
  const set = [...Object.values(levels), ...Object.values(rules)];
  return !alerts || set.some((value) => value !== undefined);
}

/** GB as the line's provider means them, and the currency of its balance. */
export const levelFactsOf = (line: Line, { gigabyte }: Connection): LevelFacts => ({
  gigabyte,
  currency: line.reading.buckets.find(({ kind }) => kind === 'money')?.currency ?? null,
  reading: line.reading,
});

const COUNTED = { voiceSeconds: 'voice', smsMessages: 'sms', moneyMinor: 'money' } as const;

/** Which levels make sense for a line: of calls, SMS and a balance only where it has them. */
export const levelNamesFor = ({ reading }: Line, { own }: LineRules): LevelName[] =>
  LEVEL_NAMES.filter((name) => {
    if (name !== 'voiceSeconds' && name !== 'smsMessages' && name !== 'moneyMinor') return true;
    return own[name] !== undefined || reading.buckets.some(({ kind }) => kind === COUNTED[name]);
  });

/** What the line would follow without any of its own. */
export const generalFor = ({ reading }: Line, settings: Settings): Settings =>
  settingsOfLine(reading, settings, null);

/** `Data left, share: 10%，Unusual pace: off`: what a line has of its own, in a line. */
export function ownRulesText(rules: LineRules, facts: LevelFacts, locale: OptionsLocale): string {
  const { words } = locale;
  const say = words.alertSettings;
  if (!rules.alerts) return say.noAlertsOf;
  const levels = LEVEL_NAMES.flatMap((name) => {
    const own = rules.own[name];
    if (own === undefined) return [];
    const texts = own.length === 0 ? say.noLevels : levelTexts(name, own, facts, locale);
    return [say.ownPart(say.levels[name], texts)];
  });
  const switched = Object.entries(rules.own.rules ?? {}).flatMap(([name, on]) =>
    on === undefined ? [] : [say.ownPart(say.rules[name as RuleName].title, on ? say.on : say.off)],
  );
  return dotted([...levels, ...switched], locale);
}
