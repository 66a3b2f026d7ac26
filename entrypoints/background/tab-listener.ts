import { followTabs, type TabListener } from '../../utils/platform/checkout-tabs';
import { guard } from './guard';

const renewals = () => import('./renewals');

const listener: TabListener = {
  closed: guard('checkout closed', async (tabId) => (await renewals()).tabClosed(tabId)),
  replaced: guard('checkout replaced', async (now, before) =>
    (await renewals()).tabReplaced(now, before),
  ),
  goes: guard('checkout goes', async (tabId, url) => (await renewals()).tabGoes(tabId, url)),
  opened: guard('checkout opens', async (tabId, by) => (await renewals()).tabOpened(tabId, by)),
};

/** Every start listens at once, since a tab may be what started it; most need not go on. */
export const listenToTabs = (): void => followTabs(listener);
