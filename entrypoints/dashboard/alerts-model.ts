import type { ReadonlySignal } from '@preact/signals';
import { computed } from '@preact/signals';
import type { Alert } from '../../utils/domain/alerts/alert';
import type { RankedLine } from '../../utils/domain/rank';
import { followAlerts } from '../../utils/page/follow-alerts';
import type { Live } from '../../utils/page/live';
import { toAlertRows, withoutName } from '../../utils/view/dashboard/alert-rows';
import type { DashboardLocale } from '../../utils/view/dashboard/dashboard-locale';
import type { AlertRowView } from '../../utils/view/dashboard/dashboard-shapes';

export interface AlertsModel {
  /** How many wait for an answer. */
  open: ReadonlySignal<number>;
  all: ReadonlySignal<AlertRowView[]>;
  ofLine: ReadonlySignal<AlertRowView[]>;
}

/** On a line's own page the latest; the others have a page of their own. */
const LATEST = 4;
/** Years of alerts would freeze it. */
const MOST = 200;

/** Every alert that is kept, and those of the open line. */
export function createAlertsModel(
  live: Live,
  ranked: ReadonlySignal<RankedLine[]>,
  line: ReadonlySignal<RankedLine | null>,
  locale: ReadonlySignal<DashboardLocale>,
): AlertsModel {
  const alerts = followAlerts();
  const rows = (of: readonly Alert[], most: number): AlertRowView[] =>
    live.snapshot.value === null
      ? []
      : toAlertRows(of, ranked.value, live.snapshot.value, live.now.value, most, locale.value);
  return {
    open: computed(() => alerts.value.filter(({ state }) => state === 'open').length),
    all: computed(() => rows(alerts.value, MOST)),
    ofLine: computed(() => {
      const { key = null, reading } = line.value?.line ?? {};
      const own = alerts.value.filter(({ lineKey }) => lineKey !== null && lineKey === key);
      return rows(own, LATEST).map((row) => withoutName(row, reading?.name ?? ''));
    }),
  };
}
