import type { Settings } from '../domain/settings';

/**
 * What each setting is to the other machines. `parts`: each part of it is a field. `own`: how this
 * machine tells alerts, who looks at its screen, what it keeps and where it sends things; where alerts
 * are sent on is as good as a secret besides.
 */
export const SHARED = {
  rules: 'parts',
  quiet: 'parts',
  atOnce: 'parts',
  dataLevels: 'whole',
  dataAmounts: 'whole',
  expiryDays: 'whole',
  voiceSeconds: 'whole',
  smsMessages: 'whole',
  moneyMinor: 'whole',
  overdueAfterMinutes: 'whole',
  troubleHours: 'whole',
  badge: 'whole',
  theme: 'whole',
  contrast: 'whole',
  language: 'whole',
  clock: 'whole',
  weekStart: 'whole',
  dataUnit: 'whole',
  amountShown: 'whole',
  currency: 'whole',
  certainty: 'whole',
  rates: 'whole',
  lineFilters: 'whole',
  historyDays: 'own',
  hideIdentity: 'own',
  notifications: 'own',
  sound: 'own',
  banner: 'own',
  relay: 'own',
  lockAfter: 'own',
  noticesSeen: 'own',
  welcomeSkipped: 'own',
  organisation: 'own',
} as const satisfies Record<keyof Settings, 'whole' | 'parts' | 'own'>;

type Shared = typeof SHARED;

export type WholeSetting = {
  [Name in keyof Shared]: Shared[Name] extends 'whole' ? Name : never;
}[keyof Shared];

export const WHOLE = (Object.keys(SHARED) as (keyof Shared)[]).filter(
  (name): name is WholeSetting => SHARED[name] === 'whole',
);
