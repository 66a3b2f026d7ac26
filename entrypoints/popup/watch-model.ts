import type { ReadonlySignal } from '@preact/signals';
import { send } from '../../utils/messages';
import { openPage as openOwnPage } from '../../utils/platform/tabs';
import type { WatchLocale } from '../../utils/view/watch-locale';
import type { WatchAction, WatchView } from '../../utils/view/watch-shapes';
import { isWatchable, type WatchGigabyte } from '../../utils/view/watch-view';
import { createWatchConfirm } from './watch-confirm';
import { createWatchPage } from './watch-page';
import type { PageUnder } from './watch-steps';
import { createWatchSteps } from './watch-steps';

export interface WatchModel {
  /** Null while no line is being added. */
  view: ReadonlySignal<WatchView | null>;
  /** Offers the ways to a new line. */
  add: () => void;
  act: (action: WatchAction) => void;
}

const GIGABYTES: readonly WatchGigabyte[] = ['decimal', 'binary', 'unknown'];

/** @param onAdded what is done with the id of a connection that was added */
export function createWatchModel(
  under: PageUnder,
  locale: ReadonlySignal<WatchLocale>,
  onAdded: (connectionId: string) => void,
): WatchModel {
  const steps = createWatchSteps(under, locale);
  const { step, opened } = steps;
  const page = createWatchPage(steps, locale);

  async function finish(connectionId: string): Promise<void> {
    await page.forget();
    onAdded(connectionId);
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

  return {
    view: steps.view,
    add: () => {
      step.value = { at: 'add' };
    },
    act,
  };
}
