import { isOver } from '../line-baseline';
import type { Finding, LineFacts, LineRule } from './finding';
import type { RuleName } from './kinds';
import { arrearsRule } from './rules/arrears';
import { autoRenewRule } from './rules/auto-renew';
import { dailyAllowanceRule } from './rules/daily-allowance';
import { dataRule } from './rules/data';
import { expiryRule } from './rules/expiry';
import { forecastRule } from './rules/forecast';
import { moneyRule, smsRule, voiceRule } from './rules/other-amounts';
import { resetRule } from './rules/reset';
import { unusualPaceRule } from './rules/unusual-pace';

/** Which rules still have something to say about a line whose validity has ended. */
type Applies = 'always' | 'while-valid';

const LINE_RULES: readonly (readonly [RuleName, Applies, LineRule])[] = [
  ['data', 'while-valid', dataRule],
  ['daily-allowance', 'while-valid', dailyAllowanceRule],
  ['forecast', 'while-valid', forecastRule],
  ['pace', 'while-valid', unusualPaceRule],
  ['voice', 'while-valid', voiceRule],
  ['sms', 'while-valid', smsRule],
  ['money', 'while-valid', moneyRule],
  ['expiry', 'always', expiryRule],
  ['reset', 'while-valid', resetRule],
  ['auto-renew', 'always', autoRenewRule],
  ['arrears', 'always', arrearsRule],
];

/** What can be switched for one line; the other rules are about its connection. */
export const LINE_RULE_NAMES: readonly RuleName[] = LINE_RULES.map(([name]) => name);

/** One that is off tells nothing, and still follows refills: switched on, it begins where they left it. */
const silent = (finding: Finding): Finding => ({ ...finding, level: null });

/**
 * After the end nothing is said of it and nothing holds. What is filled up counts all the same: some
 * providers tell of a renewal in two steps, the data first and the new end later.
 */
const over = (finding: Finding): Finding => ({ ...silent(finding), holds: () => false });

/** Every family of a line, by the rules that have something to say about it now. */
export function lineFindings(facts: LineFacts, isOn: (rule: RuleName) => boolean): Finding[] {
  const past = isOver(facts.line, facts.providerNow);
  return LINE_RULES.flatMap(([name, applies, rule]) => {
    if (applies === 'while-valid' && past) return rule(facts).map(over);
    return isOn(name) ? rule(facts) : rule(facts).map(silent);
  });
}
