import type { ReadonlySignal } from '@preact/signals';
import type { Ask, Box, Memory } from '../../utils/page-eyes/eye-message';
import { askEyes, holdLine } from '../../utils/platform/page-eyes';
import type { WatchLocale } from '../../utils/view/watch-locale';
import { numbered } from '../../utils/view/watch-view';
import { fieldLabel } from '../../utils/view/watch-words';
import { type Opened, openPage } from './watch-look';
import type { WatchSteps } from './watch-steps';

/** The page under the popup: reads it, frames its words, lets the user point. */
export interface WatchPage {
  read: () => Promise<void>;
  /** Changes what outlives the popup. */
  remember: (change: Partial<Memory>) => Promise<void>;
  point: (ask: Ask, label: string) => Promise<void>;
  forget: () => Promise<void>;
}

/** The words of the panel's rows, and dashed those that were left alone. */
function boxesOf({ values, memory, page }: Opened): Box[] {
  const rows = numbered(values, new Set(memory.leftOut)).flatMap(({ value, number }) =>
    value.mark === null ? [] : [{ mark: value.mark, text: value.text, label: number }],
  );
  const others = page.leftAlone.flatMap(({ mark, text }) =>
    mark === null ? [] : [{ mark, text, label: '' }],
  );
  return [...rows, ...others];
}

export function createWatchPage(steps: WatchSteps, locale: ReadonlySignal<WatchLocale>): WatchPage {
  const { step, tab, opened, trouble } = steps;
  let line: number | null = null;

  async function show(): Promise<void> {
    if (tab.value === null || opened.value === null) return;
    await askEyes(tab.value.tabId, { eyes: 'show', boxes: boxesOf(opened.value) });
  }

  async function remember(change: Partial<Memory>): Promise<void> {
    if (tab.value === null || opened.value === null) return;
    const memory = { ...opened.value.memory, ...change };
    opened.value = { ...opened.value, memory };
    await askEyes(tab.value.tabId, { eyes: 'keep', memory });
    if (change.leftOut !== undefined) await show();
  }

  function sayInVain({ inVain }: Opened): void {
    const { watch } = locale.value;
    trouble.value = inVain
      .map(({ field, bucket }) => watch.notThere(fieldLabel(field, bucket, locale.value)))
      .join(' ');
  }

  async function read(): Promise<void> {
    if (tab.value === null) return;
    const { tabId } = tab.value;
    step.value = { at: 'reading' };
    const outcome = await openPage(tabId);
    if (line !== tabId) holdLine(tabId);
    line = tabId;
    opened.value = outcome.opened;
    if (!outcome.ok) {
      step.value = { at: 'message', why: outcome.why };
      return;
    }
    sayInVain(outcome.opened);
    step.value = { at: 'panel' };
    await remember({ resume: false });
    await show();
  }

  async function point(ask: Ask, label: string): Promise<void> {
    if (tab.value === null) return;
    const { watch } = locale.value;
    await remember({ resume: true });
    const words = {
      title: watch.pointAt(label),
      hint: watch.pointHint,
      cancel: watch.cancel,
      picked: watch.picked,
      language: locale.value.tag,
    };
    await askEyes(tab.value.tabId, { eyes: 'point', ask, words });
    // The page is behind the popup; what the user does there brings the popup back.
    window.close();
  }

  async function forget(): Promise<void> {
    if (tab.value !== null) await askEyes(tab.value.tabId, { eyes: 'forget' });
    opened.value = null;
    trouble.value = '';
  }

  return { read, remember, point, forget };
}
