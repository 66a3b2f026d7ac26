import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { DataLeft } from '../support/dataleft';
import { test } from '../support/fixtures';
import { badge, fillSignIn, refreshedAs, state, storedBytes, watchAt } from './watched-site';

/** The page that a button of the card opens. */
async function opened(dataleft: DataLeft, popup: Page, button: RegExp): Promise<Page> {
  await popup.bringToFront();
  const page = dataleft.context.waitForEvent('page');
  await dataleft.card(popup).getByRole('button', { name: button }).click();
  return page;
}

test('signed out in the middle: told once, and resumed by signing in', async ({
  dataleft,
  provider,
}) => {
  const { popup } = await watchAt(dataleft, provider, '/lines/line-pt');
  const card = dataleft.card(popup);
  await provider.control('sign-out', { subscriber: 'ana' });
  for (let look = 0; look < 3; look++) await refreshedAs(dataleft, popup, 'signed-out');

  await test.step('the old number stays, and is marked as old', async () => {
    await expect(card).toContainText('Signed out');
    await expect(card).toContainText(/12\.6\s*GB, \d\d:\d\d/);
    await expect(card).toContainText('Last reading');
    await expect(card).not.toContainText('GB left');
    await badge(dataleft).toBe('!');
    expect(await storedBytes(dataleft)).toEqual({ '4438': 12_600_000_000 });
    expect(await dataleft.alerts()).toEqual(['signed-out open']);
    await expect(dataleft.listed(popup)).toHaveCount(1);
    await expect(dataleft.listed(popup)).toContainText('LEB Mobile: signed out');
  });

  await test.step('both ways back in are a click away', async () => {
    const forgotten = await opened(dataleft, popup, /^Forgotten password/);
    await expect(forgotten).toHaveURL(`${provider.url}/forgotten-password`);
    await forgotten.close();
    const signIn = await opened(dataleft, popup, /^Sign in/);
    await expect(signIn).toHaveURL(`${provider.url}/sign-in?next=%2Flines%2Fline-pt`);
    await provider.control('consume', { line: 'line-pt', bytes: 2_000_000_000 });
    await fillSignIn(signIn);
  });

  await test.step('then all goes on, without a click on Refresh', async () => {
    await state(dataleft).toBe('ok');
    await expect(card).toContainText(/10\.6\s*GB left/);
    await expect(dataleft.listed(popup)).toHaveCount(0);
    await badge(dataleft).toBe('10G');
    expect(await storedBytes(dataleft)).toEqual({ '4438': 10_600_000_000 });
    expect(await dataleft.alerts()).toEqual(['signed-out resolved']);
    expect(await dataleft.stored('secrets')).toEqual([]);
  });
});

test('signing in anywhere on the website is enough', async ({ dataleft, provider }) => {
  const { tab, popup } = await watchAt(dataleft, provider, '/lines/line-pt');
  await provider.control('sign-out', { subscriber: 'ana' });
  await refreshedAs(dataleft, popup, 'signed-out');
  // It leads to another page than the one that is watched.
  await tab.goto(`${provider.url}/sign-in`);
  await fillSignIn(tab);
  await expect(tab).toHaveURL(/\/account$/);
  await expect(dataleft.card(popup)).toContainText(/12\.6\s*GB left/, { timeout: 30_000 });
  expect(await dataleft.alerts()).toEqual(['signed-out resolved']);
});

test('every way of a website to say so is understood', async ({ dataleft, provider }) => {
  const { tab, popup } = await watchAt(dataleft, provider, '/account');
  const before = await storedBytes(dataleft);
  await tab.close();
  await provider.control('sign-out', { subscriber: 'ana' });
  for (const as of ['401', '403', '204', 'form', 'redirect', 'usual']) {
    await provider.control('signed-out-as', { as });
    await refreshedAs(dataleft, popup, 'signed-out', as);
    await expect(dataleft.card(popup)).toContainText('You are signed out at the provider.');
    // It is closed for a while in between, so that each begins anew.
    await provider.control('notice', { show: 'back-soon' });
    await refreshedAs(dataleft, popup, 'maintenance', as);
    await provider.control('notice', { show: 'none' });
  }
  expect(await storedBytes(dataleft)).toEqual(before);
  expect((await dataleft.alerts()).filter((alert) => alert.startsWith('signed-out'))).toHaveLength(
    1,
  );
});

test('a website that is closed, or asks for a human, is not one that signed out', async ({
  dataleft,
  provider,
}) => {
  const { tab, popup } = await watchAt(dataleft, provider, '/lines/line-pt');
  const card = dataleft.card(popup);
  for (const [show, what, words] of [
    ['back-soon', 'maintenance', 'The provider’s website is closed for maintenance.'],
    ['captcha', 'page-changed', 'Nothing is guessed.'],
    ['maintenance', 'server', 'DataLeft tries again by itself.'],
  ] as const) {
    await provider.control('notice', { show });
    await refreshedAs(dataleft, popup, what, show);
    await expect(card).toContainText(words);
    await expect(card).not.toContainText('GB left');
    expect(await storedBytes(dataleft)).toEqual({ '4438': 12_600_000_000 });
    expect(await dataleft.alerts()).toEqual([]);
  }
  // It asked for a pause, which it gets; a visit of the user's needs no request of ours.
  await provider.control('notice', { show: 'none' });
  await tab.bringToFront();
  await tab.reload();
  await state(dataleft).toBe('ok');
  await expect(card).toContainText(/12\.6\s*GB left/);
  await badge(dataleft).toBe('12G');
});
