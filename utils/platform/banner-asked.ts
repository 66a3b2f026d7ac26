/** The browser's own, in Firefox as well: the polyfill is bigger than the whole banner. */
declare const chrome: {
  runtime?: { id?: string; sendMessage<Reply>(message: object): Promise<Reply> };
};

const send = async <Reply>(message: object): Promise<Reply | undefined> =>
  chrome.runtime?.sendMessage<Reply>(message);

/** In the page. @returns undefined where the worker died on the question, or is no longer ours */
export async function askForBanner<Reply>(claim: string): Promise<Reply | undefined> {
  try {
    return await send({ do: 'claim-banner', claim });
  } catch {
    // Asked again under the same name, the next worker gives the same answer.
    return undefined;
  }
}

export async function tellBannerClosed(claim: string, open: boolean): Promise<void> {
  try {
    await send({ do: 'close-banner', claim, open });
  } catch {
    // The banner is gone in any case; the popup still has the alert, unread.
  }
}

/** False when the extension was updated or switched off: its scripts stay behind in the pages. */
export const isExtensionThere = (): boolean => chrome.runtime?.id !== undefined;
