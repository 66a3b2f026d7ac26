import type { AlertKind } from '../domain/alerts/kinds';
import type { AlertContext } from './alert-words';
import { alertWords } from './alert-words';
import type { Locale } from './locale';

/** What a button of a notification does; the order is that of the buttons. */
export type NoticeAction = 'renew' | 'sign-in' | 'support' | 'account' | 'settings' | 'snooze';

const ACTIONS: Record<AlertKind, NoticeAction[]> = {
  'data-low': ['renew', 'snooze'],
  'data-empty': ['renew', 'snooze'],
  expiring: ['renew', 'snooze'],
  expired: ['renew', 'snooze'],
  'signed-out': ['sign-in', 'snooze'],
  'renewal-confirmed': [],
  'renewal-overdue': ['support', 'snooze'],
  'payment-failed': ['renew', 'snooze'],
  'paid-twice': ['support', 'snooze'],
  throttled: ['renew', 'snooze'],
  'daily-allowance': ['snooze'],
  'runs-out-early': ['renew', 'snooze'],
  'unusual-pace': ['snooze'],
  'voice-low': ['renew', 'snooze'],
  'sms-low': ['renew', 'snooze'],
  'money-low': ['renew', 'snooze'],
  resetting: ['snooze'],
  'auto-renew-soon': ['snooze'],
  'auto-renew-short': ['account', 'snooze'],
  'auto-renew-failed': ['renew', 'account'],
  arrears: ['account', 'snooze'],
  unreachable: ['snooze'],
  unreadable: ['settings', 'snooze'],
  'price-fell': ['snooze'],
  'promotion-ending': ['snooze'],
};

export const noticeActions = (kind: AlertKind): NoticeAction[] => ACTIONS[kind];

/** The browser's session is renewed at the website; what is stored here, in the settings. */
export function signInLabel({ connection }: AlertContext, { words }: Locale): string {
  const { actions } = words;
  const site = connection?.site ?? null;
  if (site === null) return actions.enterToken;
  return site.browserSession ? actions.signIn : actions.enterSecret;
}

/** What the system shows. */
export interface NoticeView {
  id: string;
  title: string;
  message: string;
  /** At most two; Firefox shows none. */
  buttons: string[];
  silent: boolean;
}

/** An alert as a system notification; its id is the alert's. */
export function toNotice(context: AlertContext, locale: Locale, sound: boolean): NoticeView {
  const { actions } = locale.words;
  const labels: Record<NoticeAction, string> = {
    renew: actions.renew,
    'sign-in': signInLabel(context, locale),
    support: actions.support,
    account: actions.openAccount,
    settings: actions.settings,
    snooze: actions.snoozeDay,
  };
  const { title, detail } = alertWords(context, locale);
  const buttons = noticeActions(context.alert.kind).map((action) => labels[action]);
  return { id: context.alert.id, title, message: detail, buttons, silent: !sound };
}

const NAMED = 4;

/** Several alerts as one notification: how many, and what the first of them say. */
export function toSummary(
  id: string,
  contexts: AlertContext[],
  locale: Locale,
  sound: boolean,
): NoticeView {
  const titles = contexts.map((context) => alertWords(context, locale).title);
  return {
    id,
    title: locale.words.alerts.several(titles.length),
    message: titles.slice(0, NAMED).join('\n') + (titles.length > NAMED ? '\n…' : ''),
    buttons: [],
    silent: !sound,
  };
}
