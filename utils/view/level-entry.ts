import type { LevelFault } from '../domain/alerts/check-levels';
import { checkLevels } from '../domain/alerts/check-levels';
import type { LevelName } from '../domain/settings';
import type { LevelFacts } from './level-words';
import { levelUnits } from './level-words';
import type { OptionsLocale } from './options-locale';
import { typedNumber } from './typed-number';

/** What is being typed into the field of one kind of levels. */
export interface LevelEntry {
  typed: string;
  unit: string;
}

export type Entered =
  | { ok: true; levels: number[] }
  | { ok: false; fault: LevelFault | { why: 'not-a-number' } };

/** The levels with what was typed among them, or what is wrong with it. */
export function enterLevel(
  name: LevelName,
  entry: LevelEntry,
  levels: readonly number[],
  facts: LevelFacts,
  locale: OptionsLocale,
): Entered {
  const units = levelUnits(name, facts, locale);
  const unit = units.find(({ value }) => value === entry.unit) ?? units[0];
  const number = typedNumber(entry.typed, locale.tag);
  if (unit === undefined || !Number.isFinite(number)) {
    return { ok: false, fault: { why: 'not-a-number' } };
  }
  const exact = number * unit.size;
  // Whole bytes, seconds, messages and minor units; days may have parts.
  const level = name === 'expiryDays' || name === 'dataLevels' ? exact : Math.round(exact);
  const all = [...new Set([...levels, level])].sort((a, b) => b - a);
  const fault = checkLevels(name, all, facts.reading);
  return fault === null ? { ok: true, levels: all } : { ok: false, fault };
}
