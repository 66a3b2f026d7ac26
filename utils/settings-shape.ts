import * as z from 'zod/mini';
import { LINE_GROUPS, LONGEST_FILTER_NAME, LONGEST_FILTER_TEXT } from './domain/line-filter';
import { LANGUAGES, LOCKS_AFTER } from './domain/settings';

const levels = (max: number) =>
  z.array(z.number().check(z.gt(0), z.lte(max))).check(z.maxLength(10));

export const RULES = [
  'data',
  'daily-allowance',
  'forecast',
  'pace',
  'voice',
  'sms',
  'money',
  'expiry',
  'reset',
  'auto-renew',
  'arrears',
  'signed-out',
  'trouble',
  'plans',
] as const;

const rulesShape = z.partialRecord(z.enum(RULES), z.boolean());

const PETABYTE = 1e15;

const levelShapes = {
  dataLevels: levels(99),
  dataAmounts: levels(PETABYTE),
  expiryDays: levels(365),
  voiceSeconds: levels(1e9),
  smsMessages: levels(1e9),
  moneyMinor: levels(1e12),
};

const minutes = z.int().check(z.gte(0), z.lt(24 * 60));

export const quietFields = {
  on: z.boolean(),
  from: minutes,
  to: minutes,
  urgent: z.boolean(),
};

/** Where alerts go besides; https alone, because they name lines and amounts. */
export const relayShape = z.object({
  kind: z.enum(['ntfy', 'webhook']),
  on: z.boolean(),
  url: z.string().check(z.maxLength(2_000), z.startsWith('https://')),
});

const currency = z.string().check(z.regex(/^[A-Z]{3}$/));

/** What the user says that a currency is worth. */
export const rateShape = z.object({
  base: currency,
  quote: currency,
  value: z.number().check(z.gt(0), z.lte(1e9)),
  date: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
});

/** What one line has of its own; an absent level is as for all lines. */
export const lineRulesShape = z.object({
  lineKey: z.string().check(z.minLength(1), z.maxLength(1_000)),
  connectionId: z.string().check(z.minLength(1), z.maxLength(500)),
  alerts: z.boolean(),
  own: z.partial(z.object({ ...levelShapes, rules: rulesShape })),
});

export const filterName = z.string().check(z.minLength(1), z.maxLength(LONGEST_FILTER_NAME));

/** What a saved filter of lines asks for; it is none of the settings that are changed as such. */
export const lineFilterShape = z.object({
  text: z.string().check(z.maxLength(LONGEST_FILTER_TEXT)),
  connectionId: z.string().check(z.maxLength(500)),
  group: z.enum(['', ...LINE_GROUPS]),
});

/** What may be stored; each setting stands alone, so a bad one never takes the others along. */
export const settingsShape = z.object({
  ...levelShapes,
  rules: rulesShape,
  overdueAfterMinutes: z.number().check(z.gte(5), z.lte(7 * 24 * 60)),
  troubleHours: z.number().check(z.gte(1), z.lte(30 * 24)),
  historyDays: z.int().check(z.gte(7), z.lte(3650)),
  badge: z.enum(['data', 'days', 'scarcer']),
  theme: z.enum(['auto', 'light', 'dark']),
  contrast: z.enum(['auto', 'more']),
  language: z.enum(['auto', ...LANGUAGES]),
  clock: z.enum(['auto', 'h23', 'h12']),
  weekStart: z.enum(['auto', 'monday', 'saturday', 'sunday']),
  dataUnit: z.enum(['provider', 'decimal', 'binary']),
  amountShown: z.enum(['left', 'used']),
  hideIdentity: z.boolean(),
  notifications: z.boolean(),
  sound: z.boolean(),
  banner: z.boolean(),
  currency: z.nullable(currency),
  certainty: z.literal([50, 80, 90]),
  lockAfter: z.enum(LOCKS_AFTER),
  noticesSeen: z.boolean(),
  welcomeSkipped: z.array(z.enum(['connect', 'pin', 'notices'])).check(z.maxLength(3)),
  // What of it is changed; the rest stays as it is.
  quiet: z.partial(z.object(quietFields)),
});
