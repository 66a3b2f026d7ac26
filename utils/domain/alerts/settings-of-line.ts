import type { Reading } from '../model';
import type { LineRules, Settings } from '../settings';
import { mergeRules } from '../settings';
import { DAY } from '../time';

/** A pass that ends in so few days that warnings in days come too early or not at all. */
const SHORT = 3 * DAY;
const LONG = 100 * DAY;

const spanOf = ({ startsAt, expiresAt }: Pick<Reading, 'startsAt' | 'expiresAt'>): number | null =>
  startsAt === null || expiresAt === null ? null : expiresAt - startsAt;

/** A day pass warns hours ahead, a year's plan a month ahead: as long as a renewal of it may take. */
function expiryOfKind(reading: Reading, days: number[]): number[] {
  const span = spanOf(reading);
  if (span === null) return days;
  if (span <= SHORT) return [...days, 0.25];
  return span > LONG ? [30, ...days] : days;
}

/** Settings as they hold for one line: its own, else everyone's, fitted to its kind. */
export function settingsOfLine(
  reading: Reading,
  settings: Settings,
  rules: LineRules | null,
): Settings {
  // What the organisation insists on holds for every line.
  const set = settings.organisation?.settings;
  const own = { ...rules?.own, ...set };
  return {
    ...settings,
    rules: mergeRules(mergeRules(settings.rules, rules?.own.rules), set?.rules),
    dataLevels: own.dataLevels ?? settings.dataLevels,
    dataAmounts: own.dataAmounts ?? settings.dataAmounts,
    expiryDays: own.expiryDays ?? expiryOfKind(reading, settings.expiryDays),
    voiceSeconds: own.voiceSeconds ?? settings.voiceSeconds,
    smsMessages: own.smsMessages ?? settings.smsMessages,
    moneyMinor: own.moneyMinor ?? settings.moneyMinor,
  };
}
