import type { ReadonlySignal } from '@preact/signals';
import { computed, signal } from '@preact/signals';
import type { CheckSheetModel } from '../../utils/page/check-sheet';
import { createCheckSheet } from '../../utils/page/check-sheet';
import { followAdvice } from '../../utils/page/follow-advice';
import { createLineDeeds } from '../../utils/page/line-deeds';
import type { Live } from '../../utils/page/live';
import { copyText } from '../../utils/platform/clipboard';
import { openPage } from '../../utils/platform/tabs';
import { catalogueOf, rankStored } from '../../utils/view/contexts';
import { lineHash } from '../../utils/view/dashboard/dashboard-route';
import type { PageLocale } from '../../utils/view/page-locale';
import type { PlansView } from '../../utils/view/plan-shapes';
import { isPlanSort, type PlanSort, toPlansView } from '../../utils/view/plans-view';
import { toPopupView } from '../../utils/view/popup-view';
import type { Action, PopupView } from '../../utils/view/shapes';
import type { HelpOpener } from './open-help';
import { createHelpOpener } from './open-help';
import type { WatchModel } from './watch-model';

export interface PopupModel {
  popup: ReadonlySignal<PopupView | null>;
  /** Null while the plans are not open. */
  plans: ReadonlySignal<PlansView | null>;
  sheet: CheckSheetModel;
  help: HelpOpener;
  act: (action: Action) => void;
  choose: (planId: string) => void;
  sort: (sort: string) => void;
  showAll: (shown: boolean) => void;
  back: () => void;
}

/** The part of the settings where a connection is added. */
const ADDING = 'connections/add';

/** The popup's own state over what is stored: which line is open, what is being read. */
export function createPopupModel(
  live: Live,
  locale: ReadonlySignal<PageLocale>,
  watch: Pick<WatchModel, 'add' | 'readable' | 'watched'>,
): PopupModel {
  const lineKey = signal<string | null>(null);
  const plansOf = signal<string | null>(null);
  const chosenId = signal<string | null>(null);
  const advice = followAdvice(live, plansOf, locale);
  const sort = signal<PlanSort>('used');
  const all = signal(false);
  const copied = signal<string | null>(null);
  const { busy, unread, ...deeds } = createLineDeeds();
  const sheet = createCheckSheet(live, locale);
  const help = createHelpOpener(live, locale, act);

  const popup = computed((): PopupView | null => {
    const stored = live.snapshot.value;
    const { words } = locale.value;
    if (stored === null)
      return live.broken.value ? emptyView(words.popup.trouble, locale.value) : null;
    const added = stored.lines.find(({ connectionId }) => connectionId === watch.watched.value);
    const openKey = lineKey.value ?? added?.key ?? null;
    const state = {
      lineKey: openKey,
      busy: busy.value,
      unread: unread.value,
      now: live.now.value,
    };
    const view = toPopupView(stored, state, locale.value);
    // Over a page that may be the account page, the first step is to watch it.
    const firstRun =
      view.firstRun === null || stored.connections.length > 0 || !watch.readable.value
        ? view.firstRun
        : { ...view.firstRun, text: [{ text: words.watch.firstRun }] };
    return { ...view, firstRun };
  });

  const plans = computed((): PlansView | null => {
    const stored = live.snapshot.value;
    if (stored === null || plansOf.value === null) return null;
    const line = rankStored(stored, live.now.value).find((each) => each.line.key === plansOf.value);
    if (line === undefined) return null;
    const state = {
      sort: sort.value,
      chosenId: chosenId.value,
      all: all.value,
      copied: copied.value,
      advice: advice.value,
    };
    return toPlansView(line, catalogueOf(stored, line.connection.id), state, locale.value);
  });

  function act(action: Action): void {
    switch (action.do) {
      case 'renew':
        sheet.renew(action.lineKey, action.planId);
        return;
      case 'copy':
        return void copyText(action.text).then(() => {
          copied.value = action.text;
        });
      case 'show-help':
        help.open(action);
        return;
      case 'show-plans':
        help.close();
        chosenId.value = null;
        all.value = false;
        copied.value = null;
        plansOf.value = action.lineKey;
        return;
      case 'show-line':
        lineKey.value = action.lineKey;
        return;
      case 'open-dashboard':
        return void openPage('dashboard', lineHash(action.lineKey));
      case 'open-options':
        if (action.section === ADDING && watch.add()) return;
        return void openPage('options', action.section);
      default:
        deeds.act(action);
    }
  }

  return {
    popup,
    plans,
    sheet,
    help,
    act,
    choose: (planId) => {
      chosenId.value = planId;
    },
    sort: (wanted) => {
      if (isPlanSort(wanted)) sort.value = wanted;
    },
    showAll: (shown) => {
      all.value = shown;
    },
    back: () => {
      plansOf.value = null;
    },
  };
}

/** Nothing can be read: say so, and offer the settings all the same. */
const emptyView = (trouble: string, { words }: PageLocale): PopupView => ({
  header: { title: words.product, detail: '' },
  labels: {
    add: words.actions.add,
    settings: words.actions.settings,
    history: '',
    alerts: words.popup.alerts,
    lines: '',
  },
  trouble,
  alerts: [],
  open: null,
  rows: [],
  firstRun: null,
});
