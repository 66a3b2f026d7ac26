import { browserLanguage } from '../../utils/platform/language';
import { menuTitle, setMenu } from '../../utils/platform/menus';
import { openTab, showPopup } from '../../utils/platform/tabs';
import { openStore } from '../../utils/store/open';
import type { Snapshot } from '../../utils/store/queries';
import { catalogueOf, rankStored } from '../../utils/view/contexts';
import { localeOf } from '../../utils/view/locale';
import { accountLink, deedOf, toMenu } from '../../utils/view/menu-view';
import { runCycle } from './cycle';
import { renew } from './renew';

/** What the menu says, as far as this worker knows: said again, it would only flicker. */
let shown: string | null = null;

/** The menu of the icon, as the lines are now and in the user's language. */
export async function settleMenu(snapshot: Snapshot, now: number): Promise<void> {
  const locale = localeOf(snapshot.settings.language, browserLanguage());
  const plansOf = (id: string) => catalogueOf(snapshot, id) ?? [];
  const items = toMenu(rankStored(snapshot, now), plansOf, locale);
  const wanted = JSON.stringify(items);
  if (wanted === shown) return;
  await setMenu(items.map(({ id, title }) => ({ id, title: menuTitle(title) })));
  shown = wanted;
}

export async function answerMenu(id: string): Promise<void> {
  const deed = deedOf(id);
  const store = await openStore();
  switch (deed?.do) {
    case 'refresh':
      return runCycle(await store.getAllKeys('connections'));
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
