import { menuTitle, setMenu } from '../../utils/platform/menus';
import { catalogueOf } from '../../utils/view/contexts';
import { toMenu } from '../../utils/view/menu-view';
import type { Glance } from './glance';

/** What the menu says, as far as this worker knows: said again, it would only flicker. */
let shown: string | null = null;

/** The menu of the icon, as the lines are now and in the user's language. */
export async function settleMenu({ stored, ranked, locale, open }: Glance): Promise<void> {
  const plansOf = (id: string) => catalogueOf(stored, id) ?? [];
  const items = toMenu(ranked, plansOf, open, locale);
  const wanted = JSON.stringify(items);
  if (wanted === shown) return;
  await setMenu(items.map(({ id, title }) => ({ id, title: menuTitle(title) })));
  shown = wanted;
}
