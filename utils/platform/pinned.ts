import browser from 'webextension-polyfill';

/** The polyfill's types say that every browser tells; Firefox for Android, for one, does not. */
type Telling = Partial<Pick<typeof browser.action, 'getUserSettings' | 'onUserSettingsChanged'>>;

/** Is the icon in the toolbar? Null where the browser does not tell. */
async function isPinned(): Promise<boolean | null> {
  const action: Telling = browser.action;
  return (await action.getUserSettings?.())?.isOnToolbar ?? null;
}

/**
 * Tells whether the icon is in the toolbar, and again whenever that may have changed: not every
 * browser says when it did, and whoever pins it comes back to the page.
 * @returns after it was told for the first time
 */
export async function followPinned(tell: (pinned: boolean | null) => void): Promise<void> {
  const look = async (): Promise<void> => tell(await isPinned());
  const action: Telling = browser.action;
  action.onUserSettingsChanged?.addListener(() => void look());
  window.addEventListener('focus', () => void look());
  document.addEventListener('visibilitychange', () => void look());
  await look();
}

/** What stands beside the extension in the browser's list: a pin, or a gear with a menu. */
export const pinnedBy: 'pin' | 'gear' = import.meta.env.FIREFOX ? 'gear' : 'pin';
