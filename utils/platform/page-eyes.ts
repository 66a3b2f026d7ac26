import type { EyeMessage, EyeReply } from '../page-eyes/eye-message';
import { here } from './browser-here';
import { LINE } from './page-eyes-line';

/** Where the built script is. */
const SCRIPT = '/content-scripts/watch.js';

/** The tab that the popup stands over. */
export interface ActivePage {
  tabId: number;
  /** Null where the browser does not show it to us: its own pages, and those never clicked on. */
  url: string | null;
}

/** Null where the popup is itself a tab. */
export async function activePage(): Promise<ActivePage | null> {
  if ((await here.tabs.getCurrent()) !== undefined) return null;
  const [tab] = await here.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { tabId: tab.id, url: tab.url ?? null };
}

/** Asks the eyes in a tab; undefined where there are none. */
export async function askEyes<Name extends EyeMessage['eyes']>(
  tabId: number,
  message: Extract<EyeMessage, { eyes: Name }>,
): Promise<EyeReply<Name> | undefined> {
  try {
    return await here.tabs.sendMessage(tabId, message, { frameId: 0 });
  } catch {
    // Nobody listens there: never looked at, or gone on to another page.
    return undefined;
  }
}

/** Opens eyes in a tab; false where the browser lets no extension look. */
export async function openEyes(tabId: number): Promise<boolean> {
  try {
    await here.scripting.executeScript({ target: { tabId }, files: [SCRIPT] });
    return true;
  } catch {
    return false;
  }
}

/** As long as the popup lives, the page may show what it draws. */
export function holdLine(tabId: number): void {
  here.tabs.connect(tabId, { name: LINE, frameId: 0 }).onDisconnect.addListener(() => {
    // Also reported where nobody listens; asking for the reason keeps the browser quiet.
    void here.runtime.lastError;
  });
}
