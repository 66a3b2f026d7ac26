import type { Locator, Page } from '@playwright/test';

// What the popup shows, read as its user would: by role and by text.

/** What is to be seen of something, on one line; empty while it is not there. */
export const visibleText = async (shown: Locator): Promise<string> =>
  (await shown.allInnerTexts()).join(' ').replace(/\s+/g, ' ').trim();

/** Everything in view. */
export const wholeText = (page: Page): Promise<string> => visibleText(page.locator('main'));

/** Titles of the open alerts, in order. */
export async function alertTitles(popup: Page): Promise<string[]> {
  const list = popup.getByRole('list', { name: /^(Alerts|提醒)$/ });
  const titles = await list.locator('strong').allInnerTexts();
  return titles.map((title) => title.trim());
}

/** The exact amount behind the large figure, which its title tells; null where there is none. */
export async function exactBytes(popup: Page): Promise<number | null> {
  const exact = popup.getByTitle(/^[\d,]+ bytes$/);
  if ((await exact.count()) === 0) return null;
  return Number((await exact.getAttribute('title'))?.replace(/\D/g, ''));
}
