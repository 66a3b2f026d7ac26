import type { Reading } from '../model';
import type { LevelName, LineRules, Settings } from '../settings';
import type { LevelFault } from './check-levels';
import { checkLevels, RULE_OF_LEVELS } from './check-levels';
import type { RuleName } from './kinds';
import { LINE_RULE_NAMES } from './line-rules';
import { settingsOfLine } from './settings-of-line';

/** Where it is wrong, and why; what contradicts itself is shown and never quietly dropped. */
export type RuleFault =
  | { at: LevelName; fault: LevelFault }
  /** Levels of its own that nothing looks at. */
  | { at: LevelName; fault: { why: 'rule-off'; rule: RuleName } }
  /** Told about, and by no rule. */
  | { at: 'alerts'; fault: { why: 'all-off' } };

export const LEVEL_NAMES = Object.keys(RULE_OF_LEVELS) as LevelName[];

/** What is wrong with the rules of a line; only without a fault are they stored. */
export function checkLineRules(
  rules: LineRules,
  reading: Reading,
  settings: Settings,
): RuleFault[] {
  const on = settingsOfLine(reading, settings, rules).rules;
  const faults: RuleFault[] = [];
  if (rules.alerts && !LINE_RULE_NAMES.some((name) => on[name])) {
    faults.push({ at: 'alerts', fault: { why: 'all-off' } });
  }
  for (const at of LEVEL_NAMES) {
    const levels = rules.own[at];
    if (levels === undefined) continue;
    const fault = checkLevels(at, levels, reading);
    const rule = RULE_OF_LEVELS[at];
    if (fault !== null) faults.push({ at, fault });
    // A line that says nothing contradicts nothing.
    else if (rules.alerts && levels.length > 0 && !on[rule]) {
      faults.push({ at, fault: { why: 'rule-off', rule } });
    }
  }
  return faults;
}
