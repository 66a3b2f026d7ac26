import type { ReadonlySignal } from '@preact/signals';
import { computed, signal } from '@preact/signals';
import { isOff } from '../../utils/domain/policy/organisation';
import { defaultSettings } from '../../utils/domain/settings';
import { followLoaded } from '../../utils/page/follow-loaded';
import { lazyPart } from '../../utils/page/lazy-part';
import type { Live } from '../../utils/page/live';
import { withWords } from '../../utils/page/with-words';
import type { ActivePage } from '../../utils/platform/page-eyes';
import { activePage, askEyes } from '../../utils/platform/page-eyes';
import type { PageLocale } from '../../utils/view/page-locale';
import { spokenWatchWords } from '../../utils/view/watch-locale';
import type { WatchModel } from './watch-model';

export interface WatchOpener {
  /** Null until a line is added for the first time. */
  loaded: ReadonlySignal<{
    View: typeof import('../../components/WatchView').WatchView;
    model: WatchModel;
  } | null>;
  /** There is a page under the popup that may be read. */
  readable: ReadonlySignal<boolean>;
  /** The connection that was added last; null before. */
  watched: ReadonlySignal<string | null>;
  /** Offers the ways to a new line; false where there is only one. */
  add: () => Promise<boolean>;
  /** Finds the page underneath, and goes on where the user was when the popup closed. */
  start: () => Promise<void>;
}

export function createWatchOpener(live: Live, locale: ReadonlySignal<PageLocale>): WatchOpener {
  const tab = signal<ActivePage | null>(null);
  const watched = signal<string | null>(null);
  const readable = computed(() => /^https?:/.test(tab.value?.url ?? ''));
  // Asked for at once; the first paint does not wait for it, a press does.
  const under = activePage();

  const part = lazyPart(async () => {
    const [{ WatchView }, { createWatchModel }, spoken] = await Promise.all([
      import('../../components/WatchView'),
      import('./watch-model'),
      followLoaded(locale, (page) => withWords(page, spokenWatchWords)),
    ]);
    const model = createWatchModel({ tab, readable }, spoken, (connectionId) => {
      watched.value = connectionId;
    });
    return { View: WatchView, model };
  });

  async function start(): Promise<void> {
    tab.value = await under;
    if (tab.value === null) return;
    const { tabId } = tab.value;
    const memory = await askEyes<'memory'>(tabId, { eyes: 'memory' });
    if (!memory?.resume) return;
    await live.ready;
    const { connections } = live.snapshot.value ?? { connections: [] };
    const saved = connections.some(({ id }) => id === memory.connectionId);
    if (saved) await askEyes(tabId, { eyes: 'forget' });
    else (await part.want()).model.act({ do: 'watch' });
  }

  return {
    loaded: part.loaded,
    readable,
    watched,
    add: async () => {
      if ((await under) === null) return false;
      const settings = live.snapshot.value?.settings ?? defaultSettings;
      if (isOff(settings, 'watch-page') || isOff(settings, 'own-connections')) return false;
      (await part.want()).model.add();
      return true;
    },
    start,
  };
}
