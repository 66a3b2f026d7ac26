import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { Live } from '../../utils/page/live';
import type { HelpAsked } from '../../utils/view/help-route';
import type { PageLocale } from '../../utils/view/page-locale';
import type { Action } from '../../utils/view/shapes';
import type { HelpModel } from './help-model';

interface LoadedHelp {
  Page: typeof import('./HelpPage').HelpPage;
  model: HelpModel;
}

export interface HelpOpener {
  /** Null while the help is not open. */
  asked: ReadonlySignal<HelpAsked | null>;
  /** Null until it is loaded: with all its words it is no part of the first paint. */
  loaded: ReadonlySignal<LoadedHelp | null>;
  open: (asked: HelpAsked) => void;
  close: () => void;
}

export function createHelpOpener(
  live: Live,
  locale: ReadonlySignal<PageLocale>,
  act: (action: Action) => void,
): HelpOpener {
  const asked = signal<HelpAsked | null>(null);
  const loaded = signal<LoadedHelp | null>(null);

  async function load(): Promise<void> {
    const [{ HelpPage }, { createHelpModel }] = await Promise.all([
      import('./HelpPage'),
      import('./help-model'),
    ]);
    loaded.value ??= { Page: HelpPage, model: createHelpModel(live, locale, asked, act) };
  }

  return {
    asked,
    loaded,
    open(wanted) {
      asked.value = wanted;
      if (loaded.value === null) void load();
    },
    close() {
      asked.value = null;
    },
  };
}
