import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import type { EyeMessage, EyeReply } from '../page-eyes/eye-message';

/** Where the built script is. */
const SCRIPT = '/content-scripts/watch.js';
/** The popup's life-line to the page: it breaks when the popup closes. */
const LINE = 'eyes';

/** The tab that the popup stands over. */
export interface ActivePage {
  tabId: number;
  /** Null where the browser does not show it to us: its own pages, and those never clicked on. */
  url: string | null;
}

/** Null where the popup is itself a tab. */
export async function activePage(): Promise<ActivePage | null> {
  if ((await browser.tabs.getCurrent()) !== undefined) return null;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { tabId: tab.id, url: tab.url ?? null };
}

/** Asks the eyes in a tab; undefined where there are none. */
export async function askEyes<Name extends EyeMessage['eyes']>(
  tabId: number,
  message: Extract<EyeMessage, { eyes: Name }>,
): Promise<EyeReply<Name> | undefined> {
  try {
    return await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  } catch {
    // Nobody listens there: never looked at, or gone on to another page.
    return undefined;
  }
}

/** Opens eyes in a tab; false where the browser lets no extension look. */
export async function openEyes(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] });
    return true;
  } catch {
    return false;
  }
}

/** As long as the popup lives, the page may show what it draws. */
export function holdLine(tabId: number): void {
  browser.tabs.connect(tabId, { name: LINE, frameId: 0 }).onDisconnect.addListener(() => {
    // Also reported where nobody listens; asking for the reason keeps the browser quiet.
    void browser.runtime.lastError;
  });
}

interface Eyes {
  answer(message: EyeMessage): EyeReply;
  popupCame(): void;
  popupWent(): void;
}

const isForEyes = (message: unknown): message is EyeMessage =>
  typeof message === 'object' && message !== null && 'eyes' in message;

/** In the page: answers our own popup. Returns what stops it. */
export function answerEyes(eyes: Eyes): () => void {
  const onMessage = (message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !isForEyes(message)) return undefined;
    return Promise.resolve(eyes.answer(message));
  };
  const onConnect = (port: Runtime.Port) => {
    if (port.name !== LINE) return;
    eyes.popupCame();
    port.onDisconnect.addListener(() => eyes.popupWent());
  };
  browser.runtime.onMessage.addListener(onMessage);
  browser.runtime.onConnect.addListener(onConnect);
  return () => {
    browser.runtime.onMessage.removeListener(onMessage);
    browser.runtime.onConnect.removeListener(onConnect);
  };
}

/** In the page: the user has pointed; the worker may bring the popup back. */
export async function tellPointed(): Promise<void> {
  try {
    await browser.runtime.sendMessage({ do: 'pointed' });
  } catch {
    // Nobody can open it; the bar on the page says what to do.
  }
}
