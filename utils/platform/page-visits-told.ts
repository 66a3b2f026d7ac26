import browser from 'webextension-polyfill';

/** Tells the worker where the user is. @returns whether the page is the one to be read */
export async function tellVisit(url: string): Promise<boolean> {
  try {
    const reply: unknown = await browser.runtime.sendMessage({ do: 'visited', url });
    return Object(reply).read === true;
  } catch {
    // The extension was updated or switched off; the next visit finds the new one.
    return false;
  }
}

/** Shows the worker what the page shows the user. */
export async function tellSeen(seen: {
  url: string;
  html: string;
  seenAt: number;
  settled: boolean;
}): Promise<void> {
  try {
    await browser.runtime.sendMessage({ do: 'page-seen', ...seen });
  } catch {
    // As above: nobody is there to be told.
  }
}
