import type { ReadonlySignal } from '@preact/signals';
import { send } from '../../utils/messages';
import type { WatchDraft } from '../../utils/packs/watch-draft';
import { requestOrigin } from '../../utils/platform/permissions';
import { watchFailureText } from '../../utils/view/watch-failure';
import type { WatchLocale } from '../../utils/view/watch-locale';
import { gigabyteOf } from '../../utils/view/watch-view';
import { toWatchDraft } from './watch-draft';
import type { WatchPage } from './watch-page';
import type { WatchSteps } from './watch-steps';

export interface WatchConfirm {
  confirm: () => void;
  /** What was sent for a permission that never came is taken back. */
  takeBack: () => Promise<void>;
}

/** Within the click: the browser's question first, then, at once, what was confirmed. */
export function createWatchConfirm(
  { step, opened, saving, trouble }: WatchSteps,
  page: WatchPage,
  locale: ReadonlySignal<WatchLocale>,
  finish: (connectionId: string) => Promise<void>,
): WatchConfirm {
  let refused: { connectionId: string; sending: Promise<unknown> } | null = null;

  function confirm(): void {
    const now = opened.value;
    if (now === null || saving.value) return;
    const { look, values, memory } = now;
    const draft = toWatchDraft(look, values, memory, gigabyteOf({ ...memory, page: now.page }));
    const asked = requestOrigin(look.url).catch(() => false);
    // Some browsers close the popup to ask. The worker has it all by then, and waits for the answer.
    const watch = () => send({ do: 'watch-page', draft, html: look.html ?? '' });
    void settle(draft, asked, watch(), watch);
  }

  async function settle(
    { connectionId, values }: WatchDraft,
    asked: Promise<boolean>,
    sending: ReturnType<typeof send<'watch-page'>>,
    again: () => ReturnType<typeof send<'watch-page'>>,
  ): Promise<void> {
    saving.value = true;
    trouble.value = '';
    await page.remember({ resume: true });
    if (!(await asked)) {
      saving.value = false;
      refused = { connectionId, sending };
      trouble.value = locale.value.watch.refused;
      return;
    }
    refused = null;
    const first = await sending;
    const reply = first.ok ? first : await again();
    saving.value = false;
    if (!reply.ok) {
      trouble.value = watchFailureText(reply.failure, values, locale.value);
    } else if (reply.value.needsScripts) {
      step.value = { at: 'scripts', connectionId: reply.value.connectionId };
    } else {
      await finish(reply.value.connectionId);
    }
  }

  async function takeBack(): Promise<void> {
    if (refused === null) return;
    const { connectionId, sending } = refused;
    refused = null;
    const remove = () => send({ do: 'remove-connection', connectionId });
    await remove();
    // It may have been stored only just now.
    void sending.then(remove);
  }

  return { confirm, takeBack };
}
