import type { ReadonlySignal } from '@preact/signals';
import { computed, signal } from '@preact/signals';
import type { PlanSort } from '../../utils/domain/plans';
import { send } from '../../utils/messages';
import type { Live } from '../../utils/page/live';
import { openPage, openTab } from '../../utils/platform/tabs';
import { catalogueOf, rankStored } from '../../utils/view/contexts';
import { failureText } from '../../utils/view/failure-text';
import type { PageLocale } from '../../utils/view/page-locale';
import type { PlansView } from '../../utils/view/plan-shapes';
import { toPlansView } from '../../utils/view/plans-view';
import { toPopupView } from '../../utils/view/popup-view';
import type { Action, PopupView } from '../../utils/view/shapes';
import type { WatchModel } from './watch-model';

export interface PopupModel {
  popup: ReadonlySignal<PopupView | null>;
  /** Null while the plans are not open. */
  plans: ReadonlySignal<PlansView | null>;
  act: (action: Action) => void;
  choose: (planId: string) => void;
  sort: (sort: string) => void;
  back: () => void;
}

const SORTS: readonly PlanSort[] = ['per-gb', 'price', 'days'];

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
  const sort = signal<PlanSort>('per-gb');
  const busy = signal<ReadonlySet<string>>(new Set());
  const trouble = signal('');
  /** Read in this popup: told to the worker, and marked as new until it closes. */
  const unread = signal<ReadonlySet<string>>(new Set());

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
    return { ...view, firstRun, trouble: trouble.value };
  });

  const plans = computed((): PlansView | null => {
    const stored = live.snapshot.value;
    if (stored === null || plansOf.value === null) return null;
    const line = rankStored(stored, live.now.value).find((each) => each.line.key === plansOf.value);
    if (line === undefined) return null;
    const state = { sort: sort.value, chosenId: chosenId.value };
    return toPlansView(line, catalogueOf(stored, line.connection.id), state, locale.value);
  });

  async function refresh(connectionId: string): Promise<void> {
    busy.value = new Set([...busy.value, connectionId]);
    await send({ do: 'refresh', connectionId });
    busy.value = new Set([...busy.value].filter((id) => id !== connectionId));
  }

  async function renew(key: string, planId: string): Promise<void> {
    trouble.value = '';
    const reply = await send({ do: 'open-checkout', lineKey: key, planId });
    if (reply.ok) return;
    const { what, next } = failureText(reply.failure, locale.value);
    trouble.value = `${locale.value.words.plans.refused} ${what} ${next}`;
    plansOf.value = null;
  }

  function act(action: Action): void {
    switch (action.do) {
      case 'renew':
        return void renew(action.lineKey, action.planId);
      case 'refresh':
        return void refresh(action.connectionId);
      case 'show-plans':
        chosenId.value = null;
        plansOf.value = action.lineKey;
        return;
      case 'show-line':
        lineKey.value = action.lineKey;
        return;
      case 'open':
        return void openTab(action.url);
      case 'open-options':
        if (action.section === ADDING && watch.add()) return;
        return void openPage('options', action.section);
      case 'give-up':
        return void send({ do: 'give-up', renewalId: action.renewalId });
      case 'acknowledge':
        return void send({ do: 'acknowledge', alertId: action.alertId });
      case 'snooze':
        return void send({ do: 'snooze', alertId: action.alertId, until: action.until });
      case 'read-alerts':
        unread.value = new Set([...unread.value, ...action.alertIds]);
        return void send({ do: 'read-alerts', alertIds: action.alertIds });
      case 'watch-plan':
        return void send({
          do: 'watch-plan',
          connectionId: action.connectionId,
          planId: action.planId,
          watched: action.watched,
        });
    }
  }

  return {
    popup,
    plans,
    act,
    choose: (planId) => {
      chosenId.value = planId;
    },
    sort: (wanted) => {
      sort.value = SORTS.find((known) => known === wanted) ?? 'per-gb';
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
    alerts: words.popup.alerts,
    lines: '',
  },
  trouble,
  alerts: [],
  open: null,
  rows: [],
  firstRun: null,
});
