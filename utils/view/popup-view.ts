import type { Alert } from '../domain/alerts/alert';
import { isPressing, isUrgent } from '../domain/line-state';
import type { RankedLine } from '../domain/rank';
import { toAlertView } from './alert-view';
import type { Stored } from './contexts';
import { alertContext, catalogueOf, rankStored } from './contexts';
import { toLineCard } from './line-card';
import { toLineRow } from './line-row';
import type { PageLocale } from './page-locale';
import type { PopupView } from './shapes';

/** What the popup itself knows, besides what is stored. */
export interface PopupState {
  /** The line that the user opened; null: the neediest. */
  lineKey: string | null;
  /** Connections that are being read right now. */
  busy: ReadonlySet<string>;
  /** Alerts that were unread when this popup first showed them; they stay marked while it is open. */
  unread?: ReadonlySet<string>;
  now: number;
}

/** Those that hold, then those that were missed. */
function alertViews(
  stored: Stored,
  ranked: RankedLine[],
  { unread, now }: PopupState,
  locale: PageLocale,
): PopupView['alerts'] {
  const of = (state: Alert['state']) => stored.alerts.filter((alert) => alert.state === state);
  return [...of('open'), ...of('missed')].map((alert) =>
    toAlertView(
      alertContext(alert, ranked, stored, now),
      alert.readAt === null || unread?.has(alert.id) === true,
      locale,
    ),
  );
}

function headerDetail(ranked: RankedLine[], alerts: Alert[], { words }: PageLocale): string {
  const count = (holds: (line: RankedLine) => boolean): number => ranked.filter(holds).length;
  const renew = count(({ state }) => isUrgent(state) || isPressing(state));
  const signIn = count(({ state }) => state === 'signed-out');
  const check = count(({ state }) => state === 'unreadable');
  const waiting = count(({ state }) => state === 'waiting');
  const parts = [
    renew > 0 ? words.popup.toRenew(renew) : '',
    signIn > 0 ? words.popup.toSignIn(signIn) : '',
    check > 0 ? words.popup.toCheck(check) : '',
    waiting > 0 ? words.popup.waiting(waiting) : '',
  ].filter(Boolean);
  const open = alerts.filter(({ state }) => state === 'open').length;
  if (parts.length === 0) return open > 0 ? words.popup.told(open) : words.popup.calm;
  return words.list(parts);
}

function firstRun(stored: Stored, { words }: PageLocale): PopupView['firstRun'] {
  const waiting = stored.connections.length > 0;
  return {
    title: words.popup.noLine,
    subtitle: waiting ? words.popup.connecting : words.popup.noLineNext,
    text: [
      { text: `${words.popup.firstRun} ` },
      { text: words.popup.firstRunPromise, tone: 'quiet' },
    ],
    primary: {
      kind: 'ink',
      label: words.actions.add,
      detail: '',
      glyph: 'plus',
      action: { do: 'open-options', section: waiting ? 'connections' : 'connections/add' },
    },
  };
}

export function toPopupView(stored: Stored, state: PopupState, locale: PageLocale): PopupView {
  const { words } = locale;
  const ranked = rankStored(stored, state.now);
  const open = ranked.find(({ line }) => line.key === state.lineKey) ?? ranked[0] ?? null;
  const rows = ranked.filter((line) => line !== open);
  return {
    header: {
      title: ranked.length === 0 ? words.product : words.lines(ranked.length),
      detail: ranked.length === 0 ? '' : headerDetail(ranked, stored.alerts, locale),
    },
    labels: {
      add: words.actions.add,
      settings: words.actions.settings,
      history: open === null ? '' : words.popup.history,
      alerts: words.popup.alerts,
      lines: words.lines(rows.length),
    },
    trouble: '',
    alerts: alertViews(stored, ranked, state, locale),
    open:
      open &&
      toLineCard(
        open,
        catalogueOf(stored, open.connection.id) ?? [],
        state.busy.has(open.connection.id),
        locale,
      ),
    rows: rows.map((line) => toLineRow(line, locale)),
    firstRun: ranked.length === 0 ? firstRun(stored, locale) : null,
  };
}
