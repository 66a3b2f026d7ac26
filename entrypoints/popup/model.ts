import type { ReadonlySignal } from '@preact/signals';
import { computed, signal } from '@preact/signals';
import { createLineDeeds } from '../../utils/page/line-deeds';
import type { Live } from '../../utils/page/live';
import { copyText } from '../../utils/platform/clipboard';
import { openPage } from '../../utils/platform/tabs';
import { lineHash } from '../../utils/view/dashboard/dashboard-route';
import { offeringCopy } from '../../utils/view/first-run';
import type { PageLocale } from '../../utils/view/page-locale';
import { toPopupView } from '../../utils/view/popup-view';
import type { Action, PopupView } from '../../utils/view/shapes';
import { followCopy } from './follow-copy';
import type { HelpOpener } from './open-help';
import { createHelpOpener } from './open-help';
import type { PlansOpener } from './open-plans';
import { createPlansOpener } from './open-plans';
import type { SheetOpener } from './open-sheet';
import { createSheetOpener } from './open-sheet';
import type { WatchOpener } from './open-watch';
import { createWatchOpener } from './open-watch';

export interface PopupModel {
  popup: ReadonlySignal<PopupView | null>;
  plans: PlansOpener;
  sheet: SheetOpener;
  help: HelpOpener;
  watch: WatchOpener;
  act: (action: Action) => void;
  /** Shows the lines that are called so. */
  find: (text: string) => void;
  /** Shows the lines that need nothing, too. */
  unfold: () => void;
}

/** The part of the settings where a connection is added. */
const ADDING = 'connections/add';

/** The popup's own state over what is stored: which line is open, what is being read. */
export function createPopupModel(live: Live, locale: ReadonlySignal<PageLocale>): PopupModel {
  const lineKey = signal<string | null>(null);
  const search = signal('');
  const unfolded = signal(false);
  const { busy, unread, ...deeds } = createLineDeeds();
  const hasCopy = followCopy(live);
  const watch = createWatchOpener(live, locale);
  const sheet = createSheetOpener(live, locale);
  const plans = createPlansOpener(live, locale, act);
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
      search: search.value,
      unfolded: unfolded.value,
    };
    const view = toPopupView(stored, state, locale.value);
    if (view.firstRun === null || stored.connections.length > 0) return view;
    if (hasCopy.value) return { ...view, firstRun: offeringCopy(view.firstRun, locale.value) };
    // Over a page that may be the account page, the first step is to watch it.
    if (!watch.readable.value) return view;
    const text = [{ text: words.popup.firstRunOverPage }];
    return { ...view, firstRun: { ...view.firstRun, text } };
  });

  /** A new line is added here, where there is a page to watch. */
  async function openOptions(section: string): Promise<void> {
    if (section === ADDING && (await watch.add())) return;
    await openPage('options', section);
  }

  function act(action: Action): void {
    switch (action.do) {
      case 'renew':
        sheet.renew(action.lineKey, action.planId);
        return;
      case 'copy':
        return void copyText(action.text);
      case 'show-help':
        help.open(action);
        return;
      case 'show-plans':
        help.close();
        plans.open(action.lineKey);
        return;
      case 'show-line':
        lineKey.value = action.lineKey;
        return;
      case 'open-dashboard':
        return void openPage('dashboard', lineHash(action.lineKey));
      case 'open-options':
        return void openOptions(action.section);
      default:
        deeds.act(action);
    }
  }

  return {
    popup,
    plans,
    sheet,
    help,
    watch,
    act,
    find: (text) => {
      search.value = text;
    },
    unfold: () => {
      unfolded.value = true;
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
  dense: false,
  folded: null,
  search: null,
  firstRun: null,
});
