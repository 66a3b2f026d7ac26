import { here } from './browser-here';

/** Opens an address that was checked, in front of the user. */
export async function openTab(url: string): Promise<void> {
  await here.tabs.create({ url });
}

/** One of our own pages, in a tab. */
export async function openPage(
  page: 'welcome' | 'options' | 'popup' | 'dashboard',
  hash = '',
): Promise<void> {
  await openTab(here.runtime.getURL(`/${page}.html${hash === '' ? '' : `#${hash}`}`));
}

/** Opens the popup over the page, where the browser lets a worker do that; else the user does. */
export async function openPopup(): Promise<void> {
  try {
    await here.action.openPopup();
  } catch {
    // Without a focused window, and in older browsers, there is no popup to open.
  }
}
