import type { Menus } from 'webextension-polyfill';
import browser from 'webextension-polyfill';

/** An entry of the icon's context menu; its id says what it does. */
export interface MenuItem {
  id: string;
  title: string;
}

/**
 * Firefox has them under a name of their own; what is used here is the same in both. On Android icons
 * have no menu.
 */
const api = (): Menus.Static | undefined =>
  import.meta.env.FIREFOX ? browser.menus : (browser.contextMenus as Menus.Static | undefined);

/** The whole menu, in place of what was there. */
export async function setMenu(items: readonly MenuItem[]): Promise<void> {
  const menus = api();
  if (menus === undefined) return;
  await menus.removeAll();
  for (const { id, title } of items) menus.create({ id, title, contexts: ['action'] });
}

/** In menus an ampersand underlines the next letter, unless it is doubled. */
export const menuTitle = (text: string): string => text.replaceAll('&', '&&');

export function onMenu(listener: (id: string) => void): void {
  api()?.onClicked.addListener(({ menuItemId }) => listener(String(menuItemId)));
}
