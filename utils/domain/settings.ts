import type { Certainty } from './advice-for-line/certainty';
import type { RuleName } from './alerts/kinds';
import type { AtOnce } from './check-sheet';
import type { SavedLineFilter } from './line-filter';
import type { Organisation } from './policy/organisation';
import type { Rate } from './rates';
import type { WelcomeStepName } from './welcome';

export type BadgeContent = 'data' | 'days' | 'scarcer';
export type Theme = 'auto' | 'light' | 'dark';
/** `auto`: as the system asks for. */
export type Contrast = 'auto' | 'more';
/** On which day a week begins; `auto`: as where the language is spoken. */
export type WeekStart = 'auto' | 'monday' | 'saturday' | 'sunday';
/** What is spoken here; `Intl` and `lang` call English `en-GB`. */
export const LANGUAGES = [
  'en',
  'zh-CN',
  'zh-TW',
  'ja',
  'ko',
  'de',
  'fr',
  'es',
  'pt-BR',
  'ru',
  'id',
  'ar',
] as const;
/** As `Intl` calls them. */
export type Clock = 'auto' | 'h23' | 'h12';
/** `provider`: as the line's own provider counts. */
export type DataUnit = 'provider' | 'decimal' | 'binary';
/** `browser`: when it is closed, and so in any case; `screen`: also when the screen is locked, as with minutes. */
export const LOCKS_AFTER = ['browser', 'screen', '5', '15', '60'] as const;
export type LockAfter = (typeof LOCKS_AFTER)[number];
export type AmountShown = 'left' | 'used';
export type Language = 'auto' | (typeof LANGUAGES)[number];

/** What is watched for, and from when on; for all lines, or as a line's own. */
export interface AlertSettings {
  rules: Readonly<Record<RuleName, boolean>>;
  /** Percent of the allowance, each raises one alert; zero always does. */
  dataLevels: number[];
  /** The same in bytes. */
  dataAmounts: number[];
  /** Days before the end, parts of a day among them; the end itself always alerts. */
  expiryDays: number[];
  voiceSeconds: number[];
  smsMessages: number[];
  /** In minor units of whatever currency the balance is in. */
  moneyMinor: number[];
}

export type LevelName = Exclude<keyof AlertSettings, 'rules'>;

/** What one line has of its own; what is absent is as for all lines. */
export interface LineRules {
  lineKey: string;
  connectionId: string;
  /** False: nothing about this line is told. */
  alerts: boolean;
  own: {
    [Name in LevelName]?: AlertSettings[Name] | undefined;
  } & { rules?: { [Name in RuleName]?: boolean | undefined } | undefined };
}

/** Minutes since midnight on the user's own clock; from later than to: over midnight. */
export interface QuietHours {
  on: boolean;
  from: number;
  to: number;
  /** Does what is urgent come all the same? */
  urgent: boolean;
}

/** Where alerts are sent besides; the secret that signs or signs in is kept elsewhere. */
export interface Relay {
  kind: 'ntfy' | 'webhook';
  on: boolean;
  /** Of ntfy: with the topic as its path. */
  url: string;
}

export interface Settings extends AlertSettings {
  /** For providers that do not say how long activation takes. */
  overdueAfterMinutes: number;
  /** A provider that fails for this long, while the machine is awake, is worth an alert. */
  troubleHours: number;
  /** Single measurements are kept for so long; hours for 400 days, days for ever. */
  historyDays: number;
  badge: BadgeContent;
  theme: Theme;
  contrast: Contrast;
  language: Language;
  clock: Clock;
  weekStart: WeekStart;
  dataUnit: DataUnit;
  amountShown: AmountShown;
  /** Names and numbers that say whose line it is are not shown. */
  hideIdentity: boolean;
  notifications: boolean;
  sound: boolean;
  /** A banner in the page, at the urgent levels. */
  banner: boolean;
  quiet: QuietHours;
  relay: Relay | null;
  /** ISO 4217: what prices are compared in; null: as most of them are told. */
  currency: string | null;
  /** How sure what is advised has to suffice. */
  certainty: Certainty;
  /** What currencies are worth, by the user and by whom the user lets ask. */
  rates: Rate[];
  /** Plans whose checkout opens without the sheet before it. */
  atOnce: AtOnce[];
  /** When what the passphrase protects is locked again; a number is minutes without anybody. */
  lockAfter: LockAfter;
  /** The user saw a test notification: they reach this machine's user. */
  noticesSeen: boolean;
  /** What the user left out of the welcome page. */
  welcomeSkipped: WelcomeStepName[];
  /** Filters of the page of all lines. Absent: none; no other page has to know of them. */
  lineFilters?: SavedLineFilter[];
  /** Whose policy lies over them; null: nobody's. */
  organisation: Organisation | null;
}

export const defaultSettings: Settings = {
  rules: {
    data: true,
    // One a day would be many, for whoever has never asked for it.
    'daily-allowance': false,
    forecast: true,
    pace: true,
    voice: true,
    sms: true,
    money: true,
    expiry: true,
    // Most allowances are filled up every month; that alone needs nobody.
    reset: false,
    'auto-renew': true,
    arrears: true,
    'signed-out': true,
    trouble: true,
    plans: true,
  },
  dataLevels: [20, 10],
  dataAmounts: [],
  expiryDays: [7, 3, 1],
  voiceSeconds: [600],
  smsMessages: [10],
  // A balance of zero is what most contracts have; what is too small, its auto-renewal says.
  moneyMinor: [],
  overdueAfterMinutes: 120,
  troubleHours: 24,
  historyDays: 90,
  badge: 'scarcer',
  theme: 'auto',
  contrast: 'auto',
  language: 'auto',
  clock: 'auto',
  weekStart: 'auto',
  dataUnit: 'provider',
  amountShown: 'left',
  hideIdentity: false,
  notifications: true,
  sound: false,
  banner: false,
  quiet: { on: false, from: 22 * 60, to: 7 * 60, urgent: true },
  relay: null,
  currency: null,
  certainty: 80,
  rates: [],
  atOnce: [],
  lockAfter: 'browser',
  noticesSeen: false,
  welcomeSkipped: [],
  organisation: null,
};

export type SomeRules = { readonly [Name in RuleName]?: boolean | undefined } | undefined;

/** Which rules are on, where some of them are told apart. */
export function mergeRules(all: AlertSettings['rules'], some: SomeRules): AlertSettings['rules'] {
  const told = Object.entries(some ?? {}).filter(([, on]) => on !== undefined);
  return { ...all, ...Object.fromEntries(told) };
}
