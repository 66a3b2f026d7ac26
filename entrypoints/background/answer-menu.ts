import { showPopup } from '../../utils/platform/popup-address';
import { openTab } from '../../utils/platform/tabs';
import { openStore } from '../../utils/store/open';
import { accountLink, deedOf } from '../../utils/view/menu-view';
import { snoozeAll } from './alerts';
import { runCycle } from './cycle';
import { renew } from './renew';

/** What an entry of the icon's menu does. */
export async function answerMenu(id: string): Promise<void> {
  const deed = deedOf(id);
  const store = await openStore();
  switch (deed?.do) {
    case 'refresh':
      return runCycle('all');
    case 'snooze':
      return snoozeAll(store, 'tomorrow');
    case 'renew':
      await renew(store, deed.lineKey, deed.planId);
      return;
    case 'account': {
      const connection = await store.get('connections', deed.connectionId);
      const link = connection === undefined ? null : accountLink({ connection });
      if (link === null) await showPopup();
      else await openTab(link);
      return;
    }
    case undefined:
      return showPopup();
  }
}
