import browser from 'webextension-polyfill';

/** Opens a page behind the others. @returns the id of its tab */
export async function openBehind(url: string): Promise<number | null> {
  const { id } = await browser.tabs.create({ url, active: false });
  return id ?? null;
}

/** Closes a tab that was opened behind, unless the user has since turned to it, or it is another. */
export async function closeBehind(tabId: number, origins: readonly string[]): Promise<void> {
  try {
    const { active, url } = await browser.tabs.get(tabId);
    const ours = url !== undefined && origins.includes(new URL(url).origin);
    if (!active && ours) await browser.tabs.remove(tabId);
  } catch {
    // It is gone already, which is all that was wanted.
  }
}
