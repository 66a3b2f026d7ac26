import type { ReadonlySignal } from '@preact/signals';
import { computed, signal } from '@preact/signals';
import { followPacks } from '../../utils/page/follow-packs';
import type { Live } from '../../utils/page/live';
import { copyText } from '../../utils/platform/clipboard';
import { ownDevice } from '../../utils/platform/device';
import { catalogueOf, rankStored } from '../../utils/view/contexts';
import { helpContext } from '../../utils/view/help/help-context';
import type { HelpLocale } from '../../utils/view/help/help-locale';
import type { HelpView } from '../../utils/view/help/help-shapes';
import { toHelp } from '../../utils/view/help/help-view';
import type { HelpAsked } from '../../utils/view/help-route';
import type { Action } from '../../utils/view/shapes';

export interface HelpModel {
  /** Null until packs are read, and where the line is gone. */
  view: ReadonlySignal<HelpView | null>;
  act: (action: Action) => void;
  tick: (name: string, done: boolean) => void;
  choose: (device: string) => void;
}

/** The help's own state over what is stored. @param act what it does not do itself */
export function createHelpModel(
  live: Live,
  locale: ReadonlySignal<HelpLocale>,
  asked: ReadonlySignal<HelpAsked | null>,
  act: (action: Action) => void,
): HelpModel {
  const packs = followPacks();
  const device = signal<string | null>(null);
  const copied = signal<string | null>(null);
  const own = ownDevice();

  const view = computed((): HelpView | null => {
    const stored = live.snapshot.value;
    const wanted = asked.value;
    if (stored === null || wanted === null || packs.value === null) return null;
    const line = rankStored(stored, live.now.value).find(
      (each) => each.line.key === wanted.lineKey,
    );
    if (line === undefined) return null;
    const context = helpContext({
      line,
      alerts: stored.alerts,
      catalogue: catalogueOf(stored, line.connection.id) ?? [],
      packs: packs.value,
      device: own,
      copied: copied.value,
    });
    const state = { topic: wanted.topic, device: device.value };
    return toHelp(context, state, locale.value);
  });

  return {
    view,
    act(action) {
      if (action.do !== 'copy') return act(action);
      void copyText(action.text).then(() => {
        copied.value = action.text;
      });
    },
    tick(name, done) {
      const lineKey = asked.value?.lineKey;
      if (lineKey !== undefined) act({ do: 'tick', lineKey, name, done });
    },
    choose: (chosen) => {
      device.value = chosen;
    },
  };
}
