import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { DataLeft } from '../support/dataleft';
import type { Provider } from '../support/provider';
import { openInFront, watch } from './watch-open';

/** A watched website: the tab in which its user is signed in, and DataLeft's popup. */
export interface Watched {
  tab: Page;
  popup: Page;
}

/** Signs in at the form that stands on the page. */
export async function fillSignIn(tab: Page, who = 'ana'): Promise<void> {
  await tab.bringToFront();
  await tab.getByLabel('E-mail').fill(`${who}@example.com`);
  await tab.getByLabel('Password').fill(`${who}-password`);
  await tab.getByRole('button', { name: 'Sign in' }).click();
  await tab.getByRole('button', { name: 'Sign out' }).waitFor();
}

/**
 * Somebody else signs in, at whose account the tab is from now on. Between the two nobody is signed
 * out: DataLeft may look at any moment, and would rightly tell of that.
 */
export async function switchTo(tab: Page, who: string): Promise<void> {
  await tab.bringToFront();
  const isApp = new URL(tab.url()).pathname.startsWith('/app');
  await tab.evaluate(
    async ([path, email, password]) => {
      const body = JSON.stringify({ email, password });
      const json = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
      const form = { method: 'POST', body: new URLSearchParams({ email, password }) };
      await fetch(path, path.startsWith('/app') ? json : form);
    },
    [isApp ? '/app/api/session' : '/sign-in', `${who}@example.com`, `${who}-password`] as const,
  );
  await (isApp ? tab.reload() : tab.goto(new URL('/account', tab.url()).href));
  await tab.getByRole('button', { name: 'Sign out' }).waitFor();
}

/** Signed in at a page of the sandbox's websites, with its values drawn. */
export async function openAccount(
  dataleft: DataLeft,
  provider: Provider,
  path: string,
): Promise<Page> {
  const tab = await openInFront(dataleft, provider.url + path);
  await fillSignIn(tab);
  if (path.startsWith('/app')) await tab.locator('.updated').waitFor();
  return tab;
}

/** "Watch this page" at a page of the sandbox, as its subscriber ana, up to the first reading. */
export async function watchAt(
  dataleft: DataLeft,
  provider: Provider,
  path: string,
): Promise<Watched> {
  const tab = await openAccount(dataleft, provider, path);
  await confirmWatch(dataleft);
  return { tab, popup: await dataleft.open('popup.html') };
}

/** "Watch this page" on the page in front, and yes to what was found. */
export async function confirmWatch(dataleft: DataLeft): Promise<void> {
  const panel = await watch(dataleft);
  await panel.press('Yes, watch this card');
  await panel.says('Measured');
}

/** Data left in bytes, by the last digits of each card, as it is stored. */
export async function storedBytes(dataleft: DataLeft): Promise<Record<string, number | null>> {
  const lines = await dataleft.stored('lines');
  return Object.fromEntries(
    lines.map(({ reading }) => [reading.tail ?? '', reading.buckets[0]?.remaining ?? null]),
  );
}

/** What is stored of the last look at the website: `ok`, `signed-out`, `page-changed` … */
async function storedState(dataleft: DataLeft): Promise<string> {
  const [connection] = await dataleft.stored('connections');
  if (connection === undefined) throw new Error('Nothing is watched.');
  const { failure } = connection.status;
  if (failure === null) return 'ok';
  return failure.kind === 'unreadable' ? failure.why : failure.kind;
}

/** Asks anew from the popup, and waits until this is what came of it. */
export async function refreshedAs(
  dataleft: DataLeft,
  popup: Page,
  state: string,
  told = '',
): Promise<void> {
  await popup.bringToFront();
  await dataleft.refresh(popup);
  expect(await storedState(dataleft), told).toBe(state);
}

/** What the badge shows, as soon as it does. */
export const badge = (dataleft: DataLeft) =>
  expect.poll(async () => (await dataleft.toolbar()).text);

export const state = (dataleft: DataLeft) => expect.poll(() => storedState(dataleft));
