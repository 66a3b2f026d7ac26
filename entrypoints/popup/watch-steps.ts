import type { ReadonlySignal, Signal } from '@preact/signals';
import { computed, signal } from '@preact/signals';
import { WATCHED_PACE_MINUTES } from '../../utils/domain/schedule';
import type { ActivePage } from '../../utils/platform/page-eyes';
import type { WatchLocale } from '../../utils/view/watch-locale';
import type { WatchTrouble } from '../../utils/view/watch-message';
import {
  toAddLine,
  toScriptsQuestion,
  toWatchMessage,
  toWatchReading,
} from '../../utils/view/watch-message';
import { siteNameOf } from '../../utils/view/watch-name';
import type { WatchView } from '../../utils/view/watch-shapes';
import { toWatchFields, toWatchPanel, type WatchState } from '../../utils/view/watch-view';
import type { Opened } from './watch-look';

type Step =
  | { at: 'off' | 'add' | 'reading' | 'panel' | 'fields' }
  | { at: 'scripts'; connectionId: string }
  | { at: 'message'; why: WatchTrouble };

/** What the popup stands over. */
export interface PageUnder {
  /** The tab underneath; null where there is none. */
  tab: ReadonlySignal<ActivePage | null>;
  /** It may be read. */
  readable: ReadonlySignal<boolean>;
}

/** Where the user is in adding a line. */
export interface WatchSteps extends PageUnder {
  step: Signal<Step>;
  opened: Signal<Opened | null>;
  saving: Signal<boolean>;
  trouble: Signal<string>;
  view: ReadonlySignal<WatchView | null>;
}

const stateOf = ({
  look,
  page,
  values,
  memory,
}: Opened): Omit<WatchState, 'saving' | 'trouble'> => ({
  page,
  values,
  leftOut: new Set(memory.leftOut),
  gigabyte: memory.gigabyte,
  name: memory.name ?? siteNameOf(look),
  host: new URL(look.url).host,
  language: look.locale,
  paceMinutes: WATCHED_PACE_MINUTES,
});

export function createWatchSteps(
  { tab, readable }: PageUnder,
  locale: ReadonlySignal<WatchLocale>,
): WatchSteps {
  const step = signal<Step>({ at: 'off' });
  const opened = signal<Opened | null>(null);
  const saving = signal(false);
  const trouble = signal('');

  const view = computed((): WatchView | null => {
    const now = step.value;
    switch (now.at) {
      case 'off':
        return null;
      case 'add':
        return toAddLine(readable.value, locale.value);
      case 'reading':
        return toWatchReading(locale.value);
      case 'message':
        return toWatchMessage(now.why, locale.value);
      case 'scripts':
        return toScriptsQuestion(WATCHED_PACE_MINUTES, locale.value);
      case 'fields':
        return toWatchFields(opened.value?.values ?? [], locale.value);
      case 'panel': {
        if (opened.value === null) return null;
        const more = { saving: saving.value, trouble: trouble.value };
        return toWatchPanel({ ...stateOf(opened.value), ...more }, locale.value);
      }
    }
  });
  return { step, tab, opened, saving, trouble, view, readable };
}
