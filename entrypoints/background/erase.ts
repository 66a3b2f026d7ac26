import type { Reply } from '../../utils/messages';
import { clearAlarms } from '../../utils/platform/alarms';
import { dropCopies } from '../../utils/platform/copies';
import { forgetHeaders } from '../../utils/platform/fetch-by-rule';
import { visibleNotices, withdrawNotice } from '../../utils/platform/notifications';
import { releaseAll } from '../../utils/platform/permissions';
import { clearSynced } from '../../utils/platform/sync';
import { eraseStore } from '../../utils/store/erase-store';
import type { Store } from '../../utils/store/open';
import { runCycle } from './cycle';
import { followPolicy } from './policy/follow-policy';
import { forgetKey } from './run-key';
import { settle } from './settle';
import { followWatchedPages } from './site/follow-watched-pages';
import { prepareSites } from './site/prepare-sites';
import { shipPacks } from './site/ship-packs';

/**
 * Everything that DataLeft knows or may do is gone, here and in the browser; then it is as it is after
 * its installation. Can be asked for again where it was cut off.
 */
export async function eraseEverything(store: Store): Promise<Reply> {
  // Tabs that were opened behind the others are known by their rows alone.
  await prepareSites();
  await eraseStore(store);
  await dropCopies();
  // Machines on which it is still on lay down again what they have.
  await clearSynced();
  // Whatever was on its way to be shown comes first, and goes then.
  await settle(store);
  await Promise.all([...(await visibleNotices())].map(withdrawNotice));
  await forgetHeaders();
  await followWatchedPages(store);
  await releaseAll();
  await clearAlarms();
  await forgetKey();
  await shipPacks(store);
  await followPolicy();
  await runCycle();
  // Again: one was perhaps on its way.
  await dropCopies();
  return { ok: true, value: null };
}
