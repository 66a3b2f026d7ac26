import type { RuleName } from '../domain/alerts/kinds';

type GroupName = 'data' | 'end' | 'provider' | 'offers';

/** How rules stand together where they are switched. */
export const RULE_GROUPS: readonly (readonly [GroupName, readonly RuleName[]])[] = [
  ['data', ['data', 'daily-allowance', 'forecast', 'pace', 'voice', 'sms', 'money']],
  ['end', ['expiry', 'reset', 'auto-renew', 'arrears']],
  ['provider', ['signed-out', 'trouble']],
  ['offers', ['plans']],
];
