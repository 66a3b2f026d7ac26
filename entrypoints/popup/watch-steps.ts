import type { ReadonlySignal, Signal } from '@preact/signals';
import { computed, signal } from '@preact/signals';
import { DEFAULT_PACE_MINUTES } from '../../utils/domain/schedule';
import type { ActivePage } from '../../utils/platform/page-eyes';
import type { PageLocale } from '../../utils/view/page-locale';
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

/** Where the user is in adding a line. */
export interface WatchSteps {
  step: Signal<Step>;
  /** The tab underneath; null where there is none. */
  tab: Signal<ActivePage | null>;
  opened: Signal<Opened | null>;
  saving: Signal<boolean>;
  trouble: Signal<string>;
  view: ReadonlySignal<WatchView | null>;
  readable: ReadonlySignal<boolean>;
}

export const isReadable = (tab: ActivePage | null): boolean => /^https?:/.test(tab?.url ?? '');

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
  paceMinutes: DEFAULT_PACE_MINUTES,
});

export function createWatchSteps(locale: ReadonlySignal<PageLocale>): WatchSteps {
  const step = signal<Step>({ at: 'off' });
  const tab = signal<ActivePage | null>(null);
  const opened = signal<Opened | null>(null);
  const saving = signal(false);
  const trouble = signal('');
  const readable = computed(() => isReadable(tab.value));

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
        return toScriptsQuestion(DEFAULT_PACE_MINUTES, locale.value);
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
