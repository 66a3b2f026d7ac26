import type { Alert } from '../domain/alerts/alert';
import type { RankedLine } from '../domain/rank';
import { toAlertView } from './alert-view';
import type { Stored } from './contexts';
import { alertContext, catalogueOf, rankStored } from './contexts';
import { toFirstRun } from './first-run';
import { toLineCard } from './line-card';
import type { PageLocale } from './page-locale';
import { rankingOf, toPopupFrame } from './popup-frame';
import type { RowsState } from './popup-rows';
import type { PopupView } from './shapes';

/** What the popup itself knows, besides what is stored. */
export interface PopupState extends RowsState {
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

/** All that the popup shows, whatever is the matter. */
export function toPopupView(stored: Stored, state: PopupState, locale: PageLocale): PopupView {
  const ranked = rankStored(stored, state.now);
  const open = ranked.find(({ line }) => line.key === state.lineKey) ?? ranked[0] ?? null;
  const busy = open !== null && state.busy.has(open.connection.id);
  return {
    ...toPopupFrame(rankingOf(ranked), open, stored.alerts, state, locale),
    alerts: alertViews(stored, ranked, state, locale),
    open: open && toLineCard(open, catalogueOf(stored, open.connection.id) ?? [], busy, locale),
    firstRun: ranked.length === 0 ? toFirstRun(stored, locale) : null,
  };
}
