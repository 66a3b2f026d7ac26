import browser from 'webextension-polyfill';
import { keepRegistered } from './page-script';
import { EVERYWHERE } from './permissions';

const SCRIPT = 'banner';
const FILE = 'banner.js';

/** Pages that open from now on ask for the banner; the one in front of the user asks at once. */
export async function offerInPages(): Promise<void> {
  await keepRegistered(SCRIPT, FILE, EVERYWHERE);
  // Not waited for: the script comes when the page has loaded, and some never have.
  void askInFront();
}

export const offerNowhere = (): Promise<void> => keepRegistered(SCRIPT, FILE, []);

async function askInFront(): Promise<void> {
  try {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) return;
    await browser.scripting.executeScript({ target: { tabId: tab.id }, files: [`/${FILE}`] });
  } catch {
    // A page of the browser's own, or one that was closed: the next page asks.
  }
}
