import type { ReadonlySignal } from '@preact/signals';
import { computed, signal } from '@preact/signals';
import type { RankedLine } from '../../utils/domain/rank';
import { DAY } from '../../utils/domain/time';
import type { CheckSheetModel } from '../../utils/page/check-sheet';
import { createCheckSheet } from '../../utils/page/check-sheet';
import { followAdvice } from '../../utils/page/follow-advice';
import { followHistory } from '../../utils/page/follow-history';
import { followUseOfLines } from '../../utils/page/follow-use-of-lines';
import type { LineDeeds } from '../../utils/page/line-deeds';
import { createLineDeeds } from '../../utils/page/line-deeds';
import type { Live } from '../../utils/page/live';
import { copyText } from '../../utils/platform/clipboard';
import { openPage } from '../../utils/platform/tabs';
import type { AdviceView } from '../../utils/view/advice-shapes';
import type { Stored } from '../../utils/view/contexts';
import { catalogueOf, rankStored } from '../../utils/view/contexts';
import { hourDays } from '../../utils/view/dashboard/chart-range';
import type { DashboardLocale } from '../../utils/view/dashboard/dashboard-locale';
import type { DashboardPart } from '../../utils/view/dashboard/dashboard-route';
import { lineHash } from '../../utils/view/dashboard/dashboard-route';
import type { FigureView, RailView } from '../../utils/view/dashboard/dashboard-shapes';
import { toFigures } from '../../utils/view/dashboard/figures';
import type { DashboardPageLocale } from '../../utils/view/dashboard/load-dashboard-page';
import { dateOf } from '../../utils/view/dashboard/local-day';
import { toRail } from '../../utils/view/dashboard/rail-view';
import type { AutoRenewView } from '../../utils/view/help/help-shapes';
import { helpHash } from '../../utils/view/help-route';
import { toLineCard } from '../../utils/view/line-card';
import { printDate } from '../../utils/view/moments';
import { onProvidersClock } from '../../utils/view/providers-clock';
import type { Action, LineCardView } from '../../utils/view/shapes';
import type { AlertsModel } from './alerts-model';
import { createAlertsModel } from './alerts-model';
import type { ChartsModel } from './charts-model';
import { createChartsModel, newChartChoices } from './charts-model';
import { followAutoRenew } from './follow-auto-renew';
import { followDashboardRoute } from './follow-dashboard-route';
import type { LoadedPart } from './load-part';
import { loadPart } from './load-part';
import type { PlansModel } from './plans/plans-model';
import { createPlansModel } from './plans/plans-model';

export interface DashboardModel {
  live: Live;
  locale: ReadonlySignal<DashboardLocale>;
  part: ReadonlySignal<DashboardPart>;
  rail: ReadonlySignal<RailView>;
  trouble: ReadonlySignal<string>;
  /** The line that is open, with what its own sections need; null while there is none. */
  line: ReadonlySignal<RankedLine | null>;
  card: ReadonlySignal<LineCardView | null>;
  figures: ReadonlySignal<FigureView[]>;
  /** What stands above a line on paper. */
  printed: ReadonlySignal<string>;
  charts: ChartsModel;
  advice: ReadonlySignal<AdviceView | null>;
  autoRenew: ReadonlySignal<AutoRenewView | null>;
  plans: PlansModel;
  fleet: LoadedPart;
  trip: LoadedPart;
  alerts: AlertsModel;
  receipts: LoadedPart;
  sheet: CheckSheetModel;
  act: (action: Action) => void;
  searchLines: (search: string) => void;
}

/** Beyond it nothing is drawn, unless everything is asked for. */
const LOOK_BACK = 400 * DAY;
/** Lines are held against each other by what they used lately. */
const LINES_LOOK_BACK = 30 * DAY;

/** The dashboard's own state over what is stored. */
export function createDashboardModel(
  live: Live,
  locale: ReadonlySignal<DashboardPageLocale>,
): DashboardModel {
  const address = followDashboardRoute();
  const { route } = address;
  // What is typed into the address of a part draws nothing else anew.
  const part = computed(() => route.value.part);
  const lineSearch = signal('');
  const deeds = createLineDeeds();
  const sheet = createCheckSheet(live, locale);

  const ranked = computed(() =>
    live.snapshot.value === null ? [] : rankStored(live.snapshot.value, live.now.value),
  );
  const line = computed(() => {
    const wanted = route.value.lineKey;
    return ranked.value.find((each) => each.line.key === wanted) ?? ranked.value[0] ?? null;
  });
  const lineKey = computed(() => line.value?.line.key ?? null);
  const advice = followAdvice(live, lineKey, locale);
  const choices = newChartChoices();
  const history = followHistory(
    computed(() => {
      if (line.value === null) return null;
      const { from, to } = hourDays(line.value);
      const daysFrom = choices.range.value === 'all' ? '' : dateOf(live.now.value - LOOK_BACK);
      return { lineKey: line.value.line.key, hoursFrom: from, hoursTo: to, daysFrom };
    }),
  );

  const useOfLines = followUseOfLines(
    computed(() => {
      if (choices.by.value !== 'line') return null;
      const lineKeys = ranked.value.map(({ line: { key } }) => key).sort();
      return { lineKeys, from: dateOf(live.now.value - LINES_LOOK_BACK) };
    }),
  );
  const lines = computed(() =>
    ranked.value.flatMap(({ line: { key, reading } }) => {
      const used = useOfLines.value.get(key);
      return used === undefined ? [] : [{ name: reading.name, used }];
    }),
  );

  const alerts = createAlertsModel(live, ranked, line, locale);

  const rail = computed(() =>
    toRail(
      ranked.value,
      {
        part: part.value,
        lineKey: lineKey.value,
        search: lineSearch.value,
        openAlerts: alerts.open.value,
      },
      locale.value,
    ),
  );

  const card = computed(() => cardOf(line.value, live.snapshot.value, deeds, locale.value));

  function act(action: Action): void {
    switch (action.do) {
      case 'renew':
        sheet.renew(action.lineKey, action.planId);
        return;
      case 'show-plans':
        document.getElementById('plans')?.scrollIntoView();
        return;
      case 'show-line':
      case 'open-dashboard':
        location.hash = lineHash(action.lineKey);
        return;
      case 'show-help':
        return void openPage('popup', helpHash(action));
      case 'open-options':
        return void openPage('options', action.section);
      case 'copy':
        return void copyText(action.text);
      default:
        deeds.act(action);
    }
  }

  return {
    live,
    locale,
    part,
    rail,
    line,
    card,
    trouble: computed(() => (live.broken.value ? locale.value.words.popup.trouble : '')),
    figures: computed(() =>
      line.value === null ? [] : toFigures(onProvidersClock(line.value), locale.value),
    ),
    printed: computed(() =>
      locale.value.dashboard.printed(printDate(live.now.value, locale.value)),
    ),
    charts: createChartsModel(line, { history, lines }, choices, locale),
    advice,
    autoRenew: followAutoRenew(live, line, locale),
    plans: createPlansModel(
      live,
      locale,
      lineKey,
      computed(() => advice.value?.planId ?? null),
    ),
    fleet: loadPart(route, 'fleet', async () =>
      (await import('./fleet/fleet-part')).createFleetPart(live, ranked, address, locale, act),
    ),
    trip: loadPart(route, 'trip', async () =>
      (await import('./trip/trip-part')).createTripPart(live, locale),
    ),
    alerts,
    receipts: loadPart(route, 'receipts', async () =>
      (await import('./receipts/receipts-part')).createReceiptsPart(live, locale),
    ),
    sheet,
    act,
    searchLines: (search) => {
      lineSearch.value = search;
    },
  };
}

function cardOf(
  line: RankedLine | null,
  stored: Stored | null,
  { busy }: LineDeeds,
  locale: DashboardLocale,
): LineCardView | null {
  if (line === null || stored === null) return null;
  const { id } = line.connection;
  return toLineCard(line, catalogueOf(stored, id) ?? [], busy.value.has(id), locale);
}
