import { browserLanguage } from '../../utils/platform/language';
import { showNotice, withdrawNotice } from '../../utils/platform/notifications';
import type { Store } from '../../utils/store/open';
import { markDone, readPending } from '../../utils/store/outbox';
import { readSnapshot } from '../../utils/store/queries';
import { alertContext, rankStored } from '../../utils/view/contexts';
import { localeOf } from '../../utils/view/locale';
import { toNotice } from '../../utils/view/notice';
import { report } from './guard';

/**
 * Carries out what the last commits left to do. Each is marked done after it was done: a worker
 * that dies in between repeats the attempt under the same id, which the system shows once. What the
 * system refuses stays for the next time, and stops nothing else.
 */
export async function emptyOutbox(store: Store): Promise<void> {
  const pending = await readPending(store);
  if (pending.length === 0) return;
  // Read after the effects: what is told about a line is never older than its alert.
  const snapshot = await readSnapshot(store);
  const locale = localeOf(snapshot.settings.language, browserLanguage());
  const ranked = rankStored(snapshot, Date.now());
  for (const { effect, alert } of pending) {
    try {
      if (effect.kind === 'withdraw') await withdrawNotice(effect.alertId);
      else if (alert?.state === 'open') {
        await showNotice(toNotice(alertContext(alert, ranked, snapshot.connections), locale));
      }
      await markDone(store, effect.id);
    } catch (refused) {
      await report(`notification ${effect.kind}`, refused);
    }
  }
}
