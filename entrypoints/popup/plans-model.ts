import type { ReadonlySignal } from '@preact/signals';
import { computed, effect, signal } from '@preact/signals';
import { followAdvice } from '../../utils/page/follow-advice';
import type { Live } from '../../utils/page/live';
import { copyText } from '../../utils/platform/clipboard';
import { catalogueOf, rankStored } from '../../utils/view/contexts';
import type { PlansView } from '../../utils/view/plan-shapes';
import type { PlansLocale } from '../../utils/view/plans-locale';
import { isPlanSort, type PlanSort, toPlansView } from '../../utils/view/plans-view';
import type { Action } from '../../utils/view/shapes';

export interface PlansModel {
  /** Null while the plans are not open, and where the line is gone. */
  view: ReadonlySignal<PlansView | null>;
  act: (action: Action) => void;
  choose: (planId: string) => void;
  sort: (sort: string) => void;
  showAll: (shown: boolean) => void;
}

/** The plans of the line that they are open for. @param act what they do not do themselves */
export function createPlansModel(
  live: Live,
  locale: ReadonlySignal<PlansLocale>,
  lineKey: ReadonlySignal<string | null>,
  act: (action: Action) => void,
): PlansModel {
  const chosenId = signal<string | null>(null);
  const sort = signal<PlanSort>('used');
  const all = signal(false);
  const copied = signal<string | null>(null);
  const advice = followAdvice(live, lineKey, locale);
  effect(() => {
    // Opened again, nothing is chosen yet.
    if (lineKey.value !== null) return;
    chosenId.value = null;
    all.value = false;
    copied.value = null;
  });

  const view = computed((): PlansView | null => {
    const stored = live.snapshot.value;
    if (stored === null || lineKey.value === null) return null;
    const line = rankStored(stored, live.now.value).find((each) => each.line.key === lineKey.value);
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

  return {
    view,
    act(action) {
      if (action.do !== 'copy') return act(action);
      void copyText(action.text).then(() => {
        copied.value = action.text;
      });
    },
    choose: (planId) => {
      chosenId.value = planId;
    },
    sort: (wanted) => {
      if (isPlanSort(wanted)) sort.value = wanted;
    },
    showAll: (shown) => {
      all.value = shown;
    },
  };
}
