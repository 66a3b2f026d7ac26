import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import { send } from '../../utils/messages';
import type { Live } from '../../utils/page/live';
import { activePage, askEyes } from '../../utils/platform/page-eyes';
import { openPage as openOwnPage } from '../../utils/platform/tabs';
import type { PageLocale } from '../../utils/view/page-locale';
import type { WatchAction, WatchView } from '../../utils/view/watch-shapes';
import { isWatchable, type WatchGigabyte } from '../../utils/view/watch-view';
import { createWatchConfirm } from './watch-confirm';
import { createWatchPage } from './watch-page';
import { createWatchSteps } from './watch-steps';

export interface WatchModel {
  /** Null while no line is being added. */
  view: ReadonlySignal<WatchView | null>;
  /** There is a page under the popup that may be read. */
  readable: ReadonlySignal<boolean>;
  /** The connection that was added last; null before. */
  watched: ReadonlySignal<string | null>;
  /** Offers the ways to a new line; false where there is only one. */
  add: () => boolean;
  act: (action: WatchAction) => void;
  /** Finds the page underneath, and goes on where the user was when the popup closed. */
  start: () => Promise<void>;
}

const GIGABYTES: readonly WatchGigabyte[] = ['decimal', 'binary', 'unknown'];

export function createWatchModel(live: Live, locale: ReadonlySignal<PageLocale>): WatchModel {
  const steps = createWatchSteps(locale);
  const { step, tab, opened } = steps;
  const page = createWatchPage(steps, locale);
  const watched = signal<string | null>(null);

  async function finish(connectionId: string): Promise<void> {
    await page.forget();
    watched.value = connectionId;
    step.value = { at: 'off' };
  }

  const { confirm, takeBack } = createWatchConfirm(steps, page, locale, finish);

  async function answerScripts(allowed: boolean): Promise<void> {
    if (step.value.at !== 'scripts') return;
    const { connectionId } = step.value;
    await send({ do: 'allow-background', connectionId, allowed });
    await finish(connectionId);
  }

  async function leave(): Promise<void> {
    step.value = { at: 'off' };
    await takeBack();
    await page.forget();
  }

  const isEmpty = (): boolean => !isWatchable(opened.value?.values ?? []);

  function leaveOut(change: (ids: string[]) => string[]): void {
    const ids = opened.value?.memory.leftOut ?? [];
    void page.remember({ leftOut: change(ids) });
  }

  function act(action: WatchAction): void {
    switch (action.do) {
      case 'watch':
      case 'again':
        return void page.read();
      case 'token':
        return void openOwnPage('options', 'connections/new');
      case 'point':
        return void page.point(action.ask, action.label);
      case 'leave-out':
        leaveOut((ids) => [...ids, action.id]);
        return;
      case 'put-back':
        leaveOut((ids) => ids.filter((id) => id !== action.id));
        return;
      case 'name':
        return void page.remember({ name: action.name });
      case 'gigabyte':
        return void page.remember({
          gigabyte: GIGABYTES.find((known) => known === action.value) ?? null,
        });
      case 'correct':
        step.value = { at: 'fields' };
        return;
      case 'confirm':
        confirm();
        return;
      case 'background':
        return void answerScripts(action.allowed);
      case 'back':
        if (step.value.at === 'add') step.value = { at: 'off' };
        else if (isEmpty()) void page.read();
        else step.value = { at: 'panel' };
        return;
      case 'close':
        return void leave();
    }
  }

  async function start(): Promise<void> {
    tab.value = await activePage();
    if (tab.value === null) return;
    const { tabId } = tab.value;
    const memory = await askEyes<'memory'>(tabId, { eyes: 'memory' });
    if (!memory?.resume) return;
    await live.ready;
    const { connections } = live.snapshot.value ?? { connections: [] };
    const saved = connections.some(({ id }) => id === memory.connectionId);
    if (saved) await askEyes(tabId, { eyes: 'forget' });
    else await page.read();
  }

  return {
    view: steps.view,
    readable: steps.readable,
    watched,
    add: () => {
      if (tab.value !== null) step.value = { at: 'add' };
      return tab.value !== null;
    },
    act,
    start,
  };
}
