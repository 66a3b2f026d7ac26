import { here } from './browser-here';
import { openPage } from './tabs';

/** Where the icon opens the popup, as far as this worker knows. */
let usual = 'popup.html';
let isForOnce = false;

/** The page that opens behind the icon, with what stands after its name; until the browser ends. */
export async function setPopupAddress(address: string): Promise<void> {
  usual = address;
  if (!isForOnce) await here.action.setPopup({ popup: address });
}

/**
 * The popup where the browser lets a worker open it, else the same page in a tab.
 * @param hash what it is opened for, where that is something in particular
 */
export async function showPopup(hash = ''): Promise<void> {
  const { action } = here;
  isForOnce = hash !== '';
  // What it is opened with holds for this once: the toolbar's button opens it as always.
  if (isForOnce) await action.setPopup({ popup: `popup.html#${hash}` });
  try {
    await action.openPopup();
  } catch {
    // Without a focused window, and in older browsers, there is no popup to open.
    await openPage('popup', hash);
  } finally {
    isForOnce = false;
    if (hash !== '') await action.setPopup({ popup: usual });
  }
}
