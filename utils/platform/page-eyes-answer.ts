import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import type { EyeMessage, EyeReply } from '../page-eyes/eye-message';
import { LINE } from './page-eyes-line';

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
