import type { Reply } from '../../../utils/messages';
import { markRead } from '../../../utils/store/answer-alert';
import { announceChange } from '../../../utils/store/changes';
import type { Store } from '../../../utils/store/open';

/** In sight in the popup: no longer unread. */
export async function readAlerts(
  { alertIds }: { alertIds: string[] },
  store: Store,
): Promise<Reply> {
  await markRead(store, alertIds, Date.now());
  announceChange();
  return { ok: true, value: null };
}
