/** What an alert says. Closed: the words, the lamp and the buttons of each are chosen by it. */
export type AlertKind =
  | 'data-low'
  | 'data-empty'
  | 'throttled'
  | 'daily-allowance'
  | 'runs-out-early'
  | 'unusual-pace'
  | 'voice-low'
  | 'sms-low'
  | 'money-low'
  | 'expiring'
  | 'expired'
  | 'resetting'
  | 'auto-renew-short'
  | 'auto-renew-soon'
  | 'auto-renew-failed'
  | 'arrears'
  | 'signed-out'
  | 'unreachable'
  | 'unreadable'
  | 'renewal-confirmed'
  | 'renewal-overdue'
  | 'payment-failed'
  | 'paid-twice'
  | 'price-fell'
  | 'promotion-ending';

/** What can be switched on and off, for all lines or for one. */
export type RuleName =
  | 'data'
  | 'daily-allowance'
  | 'forecast'
  | 'pace'
  | 'voice'
  | 'sms'
  | 'money'
  | 'expiry'
  | 'reset'
  | 'auto-renew'
  | 'arrears'
  | 'signed-out'
  | 'trouble'
  | 'plans';

/** By which rule it is switched on and off; null: what the user did is always told of. */
export const RULE_OF: Readonly<Record<AlertKind, RuleName | null>> = {
  'data-low': 'data',
  'data-empty': 'data',
  throttled: 'data',
  'daily-allowance': 'daily-allowance',
  'runs-out-early': 'forecast',
  'unusual-pace': 'pace',
  'voice-low': 'voice',
  'sms-low': 'sms',
  'money-low': 'money',
  expiring: 'expiry',
  expired: 'expiry',
  resetting: 'reset',
  'auto-renew-short': 'auto-renew',
  'auto-renew-soon': 'auto-renew',
  'auto-renew-failed': 'auto-renew',
  arrears: 'arrears',
  'signed-out': 'signed-out',
  unreachable: 'trouble',
  unreadable: 'trouble',
  'renewal-confirmed': null,
  'renewal-overdue': null,
  'payment-failed': null,
  'paid-twice': null,
  'price-fell': 'plans',
  'promotion-ending': 'plans',
};

/** These come in quiet hours, too, and in the page where the user allowed that. */
const URGENT: ReadonlySet<AlertKind> = new Set<AlertKind>([
  'data-empty',
  'throttled',
  'unusual-pace',
  'expired',
  'auto-renew-failed',
  'renewal-overdue',
  'payment-failed',
]);

/** The last day is urgent; the days before it are not. */
export const isUrgentAlert = ({
  kind,
  level,
}: {
  kind: AlertKind;
  level: number | null;
}): boolean => URGENT.has(kind) || (kind === 'expiring' && level !== null && level <= 1);
