import type { AlertKind } from '../domain/alerts/kinds';
import type { AlertContext } from './alert-words';
import { noticeActions, signInLabel } from './notice';
import type { PageLocale } from './page-locale';
import type { AlertView } from './shapes';
import { safeLink, signInLink, siteLink } from './site-links';

type Step = NonNullable<AlertView['open']>;

/**
 * Where the next step of an alert is taken, if its notification has one. Renewing is not among
 * them: the line's own card does that.
 */
export function alertStep(context: AlertContext, locale: PageLocale): Step | null {
  const { alert, connection, line } = context;
  const { actions } = locale.words;
  const settings: Step['action'] = {
    do: 'open-options',
    section: `connections/${alert.connectionId}`,
  };
  const opening = (link: string | null): Step['action'] | null =>
    link === null ? null : { do: 'open', url: link };
  for (const action of noticeActions(alert.kind)) {
    switch (action) {
      case 'settings':
        return { label: actions.settings, glyph: 'sliders', action: settings };
      case 'sign-in': {
        const session = connection?.site?.browserSession === true;
        const link = connection !== null && session ? signInLink(connection) : null;
        return {
          label: signInLabel(context, locale),
          glyph: 'key',
          action: opening(link) ?? settings,
        };
      }
      case 'account': {
        const website = safeLink(connection?.website ?? undefined);
        const account = opening((connection && siteLink(connection, 'account')) ?? website);
        if (account === null) continue;
        return { label: actions.openAccount, glyph: 'open', action: account };
      }
      case 'support': {
        const renewal = line?.renewals.find(({ id }) => id === alert.renewalId);
        const support = opening(safeLink(renewal?.support ?? undefined));
        if (support === null) continue;
        return { label: actions.support, glyph: 'question', action: support };
      }
      case 'renew':
      case 'snooze':
    }
  }
  return helpStep(context, locale);
}

const HELPED: ReadonlySet<AlertKind> = new Set<AlertKind>([
  'payment-failed',
  'renewal-overdue',
  'auto-renew-failed',
]);

/** What failed has no page to go to: what to try, in order, is in the help. */
function helpStep({ alert, line }: AlertContext, { words }: PageLocale): Step | null {
  if (line === null || !HELPED.has(alert.kind)) return null;
  const action = { do: 'show-help', lineKey: line.line.key, topic: null } as const;
  return { label: words.afterwards.help, glyph: 'question', action };
}
