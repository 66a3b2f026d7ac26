import type { Page } from '@playwright/test';
import type { DataLeft } from '../support/dataleft';
import type { Provider } from '../support/provider';
import { RealPopup } from '../support/real-popup';

/** A test cannot click the toolbar: it holds the permission that the click would have given. */
const LOOPBACK = 'http://127.0.0.1';

/** A web page in front, as the user sees it. */
export async function openInFront(dataleft: DataLeft, url: string): Promise<Page> {
  await dataleft.hold(LOOPBACK);
  const page = await dataleft.context.newPage();
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(url);
  await page.bringToFront();
  return page;
}

/** The account page of a subscriber, through the website's own form. */
export async function signIn(dataleft: DataLeft, provider: Provider, who = 'mei'): Promise<Page> {
  const page = await openInFront(dataleft, `${provider.url}/sign-in`);
  await page.getByLabel('E-mail').fill(`${who}@example.com`);
  await page.getByLabel('Password').fill(`${who}-password`);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL('**/account');
  return page;
}

/** "Watch this page", from the toolbar on. */
export async function watch(dataleft: DataLeft): Promise<RealPopup> {
  const popup = await RealPopup.open(dataleft.extension);
  await popup.press('Add a connection');
  await popup.press('Watch this page');
  return popup;
}

/** A page of the test's own. */
export const asPage = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Account - Tiny Mobile</title>${head}</head><body>${body}</body></html>`;
