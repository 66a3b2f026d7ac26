import type { Alert } from '../domain/alerts/alert';
import type { NeedCounts } from '../domain/glance-facts';
import type { RankedLine } from '../domain/rank';
import type { PageLocale } from './page-locale';
import { countNeeds, headerDetail } from './popup-header';
import { type RowsState, toPopupRows } from './popup-rows';
import type { PopupView } from './shapes';

/** Lines by their need, where only the neediest may be at hand. */
export interface Ranking {
  ranked: readonly RankedLine[];
  /** How many there are, at hand or not. */
  count: number;
  needs: NeedCounts;
  /** How many of those that are not at hand are folded; null: all are at hand. */
  folded: number | null;
}

export const rankingOf = (ranked: readonly RankedLine[]): Ranking => ({
  ranked,
  count: ranked.length,
  needs: countNeeds(ranked),
  folded: null,
});

/** What stands around the open line; alerts and what a first run says are added by who knows them. */
export function toPopupFrame(
  { ranked, count, needs, folded }: Ranking,
  open: RankedLine | null,
  alerts: readonly Alert[],
  state: RowsState,
  locale: PageLocale,
): PopupView {
  const { words } = locale;
  return {
    header: {
      title: count === 0 ? words.product : words.lines(count),
      detail: count === 0 ? '' : headerDetail(needs, alerts, locale),
    },
    labels: {
      add: words.actions.add,
      settings: words.actions.settings,
      history: open === null ? '' : words.popup.history,
      alerts: words.popup.alerts,
      lines: words.lines(Math.max(0, count - 1)),
    },
    trouble: '',
    alerts: [],
    open: null,
    ...toPopupRows({ ranked, count, folded }, open, state, locale),
    firstRun: null,
  };
}
