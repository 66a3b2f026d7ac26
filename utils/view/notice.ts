import type { AlertKind } from '../domain/alert';
import type { AlertContext } from './alert-words';
import { alertWords } from './alert-words';
import type { Locale } from './locale';

/** What a button of a notification does; the order is that of the buttons. */
export type NoticeAction = 'renew' | 'sign-in' | 'support' | 'snooze';

const ACTIONS: Record<AlertKind, NoticeAction[]> = {
  'data-low': ['renew', 'snooze'],
  'data-empty': ['renew', 'snooze'],
  expiring: ['renew', 'snooze'],
  expired: ['renew', 'snooze'],
  'signed-out': ['sign-in', 'snooze'],
  'renewal-confirmed': [],
  'renewal-overdue': ['support', 'snooze'],
};

export const noticeActions = (kind: AlertKind): NoticeAction[] => ACTIONS[kind];

/** The browser's session is renewed at the website; what is stored here, in the settings. */
function signInLabel({ connection }: AlertContext, { words }: Locale): string {
  const { actions } = words;
  const site = connection?.site ?? null;
  if (site === null) return actions.enterToken;
  return site.browserSession ? actions.signIn : actions.enterSecret;
}

/** An alert as a system notification; its id is the alert's. */
export function toNotice(context: AlertContext, locale: Locale) {
  const { actions } = locale.words;
  const labels: Record<NoticeAction, string> = {
    renew: actions.renew,
    'sign-in': signInLabel(context, locale),
    support: actions.support,
    snooze: actions.snoozeDay,
  };
  const { title, detail } = alertWords(context, locale);
  const buttons = noticeActions(context.alert.kind).map((action) => labels[action]);
  return { id: context.alert.id, title, message: detail, buttons };
}
