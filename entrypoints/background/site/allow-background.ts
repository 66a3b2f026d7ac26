import type { Reply } from '../../../utils/messages';
import { edit } from '../../../utils/store/edits';
import type { Store } from '../../../utils/store/open';
import { runCycle } from '../cycle';
import { settle } from '../settle';

/** The user's word on pages that need their scripts: opened in the background, or left to visits. */
export async function allowBackground(store: Store, id: string, allowed: boolean): Promise<Reply> {
  await edit(store, 'connections', id, (connection) => {
    const { site, status } = connection;
    if (site === null || site.way === 'fetch') return connection;
    return {
      ...connection,
      site: { ...site, way: allowed ? 'tab' : 'visit' },
      status: { ...status, nextDueAt: allowed ? 0 : status.nextDueAt },
    };
  });
  await settle(store);
  if (allowed) await runCycle([id]);
  return { ok: true, value: null };
}
