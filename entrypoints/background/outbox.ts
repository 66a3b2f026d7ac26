import { browserLanguage } from '../../utils/platform/language';
import { showNotice, withdrawNotice } from '../../utils/platform/notifications';
import type { Store } from '../../utils/store/open';
import { markDone, readPending } from '../../utils/store/outbox';
import type { Snapshot } from '../../utils/store/queries';
import { alertContext, rankStored } from '../../utils/view/contexts';
import { localeOf } from '../../utils/view/locale';
import { toNotice } from '../../utils/view/notice';

/**
 * Carries out what the last commits left to do. Each is marked done after it was done: a worker
 * that dies in between repeats the attempt under the same id, which the system shows once.
 */
export async function emptyOutbox(store: Store, snapshot: Snapshot, now: number): Promise<void> {
  const pending = await readPending(store);
  if (pending.length === 0) return;
  const locale = localeOf(snapshot.settings.language, browserLanguage());
  const ranked = rankStored(snapshot, now);
  for (const { effect, alert } of pending) {
    if (effect.kind === 'withdraw') await withdrawNotice(effect.alertId);
    else if (alert?.state === 'open') {
      await showNotice(toNotice(alertContext(alert, ranked, snapshot.connections), locale));
    }
    await markDone(store, effect.id);
  }
}
