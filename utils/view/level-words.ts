import type { LevelFault } from '../domain/alerts/check-levels';
import { RULE_OF_LEVELS } from '../domain/alerts/check-levels';
import type { Gigabyte } from '../domain/connection';
import { minorDigits } from '../domain/minor-digits';
import type { Reading } from '../domain/model';
import type { LevelName } from '../domain/settings';
import { formatMoney, joined } from './amounts';
import type { Locale } from './locale';
import type { OptionsLocale } from './options-locale';
import type { Choice } from './shapes';

/** What levels are counted in: those of one line in its own GB and currency. */
export interface LevelFacts {
  gigabyte: Gigabyte;
  /** ISO 4217; null where no line is meant, or the line has no balance. */
  currency: string | null;
  /** Null: for all lines. */
  reading: Reading | null;
}

/** A unit to type a level in; `size`: how much of what is stored one of it is. */
interface LevelUnit extends Choice {
  size: number;
}

/** The units to choose from; the first is proposed. */
export function levelUnits(
  name: LevelName,
  facts: LevelFacts,
  { words }: OptionsLocale,
): LevelUnit[] {
  const step = facts.gigabyte === 'binary' ? 1024 : 1000;
  const { units, alertSettings } = words;
  switch (name) {
    case 'dataLevels':
      return [{ value: 'percent', label: '%', size: 1 }];
    case 'dataAmounts':
      return [
        { value: 'MB', label: units.MB, size: step ** 2 },
        { value: 'GB', label: units.GB, size: step ** 3 },
      ];
    case 'expiryDays':
      return [
        { value: 'days', label: alertSettings.units.days, size: 1 },
        { value: 'hours', label: alertSettings.units.hours, size: 1 / 24 },
      ];
    case 'voiceSeconds':
      return [{ value: 'minutes', label: units.minutes, size: 60 }];
    case 'smsMessages':
      return [{ value: 'messages', label: units.messages, size: 1 }];
    case 'moneyMinor': {
      const currency = facts.currency ?? 'XXX';
      return [{ value: currency, label: currency, size: 10 ** minorDigits(currency) }];
    }
  }
}

/** `20%`, `1.25 GB`, `6 h`, `10 min`, `¥500`: exactly, since the user chose it. */
export function levelText(
  name: LevelName,
  level: number,
  facts: LevelFacts,
  locale: OptionsLocale,
): string {
  const { words } = locale;
  const show = (value: number) =>
    new Intl.NumberFormat(locale.tag, { maximumFractionDigits: 3 }).format(value);
  switch (name) {
    case 'dataLevels':
      return `${show(level)}%`;
    case 'dataAmounts': {
      const [mega, giga] = levelUnits(name, facts, locale);
      const unit = giga !== undefined && level >= giga.size ? giga : mega;
      if (unit === undefined) return show(level);
      return joined({ figure: show(level / unit.size), unit: unit.label });
    }
    case 'expiryDays':
      return Number.isInteger(level) ? words.days(level) : words.hours(hoursOf(level));
    case 'voiceSeconds':
      return joined({ figure: show(level / 60), unit: words.units.minutes });
    case 'smsMessages':
      return joined({ figure: show(level), unit: words.units.messages });
    case 'moneyMinor':
      return formatMoney({ minor: level, currency: facts.currency ?? 'XXX' }, locale);
  }
}

const hoursOf = (days: number): number => Math.round(days * 24 * 10) / 10;

/** Level texts in the order in which they come: the earliest warning first. */
export const levelTexts = (
  name: LevelName,
  levels: readonly number[],
  facts: LevelFacts,
  locale: OptionsLocale,
): string => locale.words.list(levels.map((level) => levelText(name, level, facts, locale)));

/** What is wrong with levels, as it stands at their field. */
export function levelFaultText(
  name: LevelName,
  fault: LevelFault | { why: 'not-a-number' } | { why: 'rule-off' },
  facts: LevelFacts,
  locale: OptionsLocale,
): string {
  const { faults, rules } = locale.words.alertSettings;
  const text = (level: number) => levelText(name, level, facts, locale);
  switch (fault.why) {
    case 'not-a-number':
      return faults.notANumber;
    case 'not-positive':
      return name === 'expiryDays' ? faults.leadNotPositive : faults.notPositive;
    case 'too-large':
      return faults.tooLarge(text(fault.most));
    case 'too-many':
      return faults.tooMany(fault.most);
    case 'above-total':
      return faults.aboveTotal(text(fault.total));
    case 'longer-than-plan':
      return faults.longerThanPlan(planSpan(fault.days, locale));
    case 'rule-off':
      return faults.ruleOff(rules[RULE_OF_LEVELS[name]].title);
  }
}

/** `30 days`, `36 h`. */
function planSpan(days: number, { words }: Locale): string {
  return days >= 3 ? words.days(Math.round(days)) : words.hours(Math.round(days * 24));
}
