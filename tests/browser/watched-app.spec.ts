import { expect } from '@playwright/test';
import { test } from '../support/fixtures';
import type { Provider } from '../support/provider';
import {
  badge,
  confirmWatch,
  fillSignIn,
  refreshedAs,
  state,
  storedBytes,
  switchTo,
  watchAt,
} from './watched-site';

const BOTH = { '4438': 12_600_000_000, '4439': 400_000_000 };

/** What the app's interface was asked, and whether the browser's session went with it. */
async function askedOf(provider: Provider): Promise<string[]> {
  const asked = (await provider.requests()) as { path: string; cookie?: boolean }[];
  return asked.map(({ path, cookie }) => `${path}${cookie === true ? '' : ' without a cookie'}`);
}

test('the JSON behind a page of scripts is read, with no tab', async ({ dataleft, provider }) => {
  const { tab, popup } = await watchAt(dataleft, provider, '/app/');
  expect(await storedBytes(dataleft)).toEqual(BOTH);
  expect((await dataleft.stored('connections'))[0]?.site?.way).toBe('fetch');
  await tab.close();
  const tabs: string[] = [];
  dataleft.context.on('page', (opened) => tabs.push(opened.url()));
  await provider.control('requests', {}, 'DELETE');
  await provider.control('consume', { line: 'line-pt', bytes: 2_000_000_000 });
  await refreshedAs(dataleft, popup, 'ok');
  await expect(popup.getByRole('navigation')).toContainText('10.6 GB');
  await badge(dataleft).toBe('400M');
  expect(await storedBytes(dataleft)).toEqual({ ...BOTH, '4438': 10_600_000_000 });
  const asked = await askedOf(provider);
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((path) => !path.startsWith('/app/api/'))).toEqual([]);
  expect(asked.filter((path) => path.endsWith('without a cookie'))).toEqual([]);
  expect(tabs).toEqual([]);
});

test('signed out of the app, signed in again, and as somebody else', async ({
  dataleft,
  provider,
}) => {
  const { tab, popup } = await watchAt(dataleft, provider, '/app/');
  const card = dataleft.card(popup);
  const alerts = await dataleft.alerts();

  await test.step('signed out: told once, however it is said', async () => {
    await provider.control('sign-out', { subscriber: 'ana' });
    for (const as of ['usual', '403', '204', 'form', 'redirect']) {
      await provider.control('signed-out-as', { as });
      await refreshedAs(dataleft, popup, 'signed-out', as);
    }
    await expect(card).toContainText('Signed out');
    await badge(dataleft).toBe('!');
    expect(await storedBytes(dataleft)).toEqual(BOTH);
    expect(await dataleft.alerts()).toEqual([...alerts, 'signed-out open']);
  });

  await test.step('signed in again in its tab, it goes on by itself', async () => {
    await provider.control('signed-out-as', { as: 'usual' });
    await provider.control('consume', { line: 'line-pt', bytes: 2_000_000_000 });
    await tab.bringToFront();
    await tab.reload();
    await fillSignIn(tab);
    await expect(popup.getByRole('navigation')).toContainText('10.6 GB', { timeout: 30_000 });
    await state(dataleft).toBe('ok');
    expect(await dataleft.alerts()).toEqual([...alerts, 'signed-out resolved']);
  });

  await test.step('another account is not mixed in', async () => {
    await switchTo(tab, 'mei');
    await refreshedAs(dataleft, popup, 'other-account');
    await expect(card).toContainText('Other account');
    expect(await storedBytes(dataleft)).toEqual({ ...BOTH, '4438': 10_600_000_000 });
    await switchTo(tab, 'ana');
    await refreshedAs(dataleft, popup, 'ok');
  });
});

test('another order changes nothing; another interface is not guessed at, and mended', async ({
  dataleft,
  provider,
}) => {
  const { tab, popup } = await watchAt(dataleft, provider, '/app/');
  const alerts = await dataleft.alerts();
  await provider.control('layout', { layout: 'reordered' });
  await refreshedAs(dataleft, popup, 'ok');
  expect(await storedBytes(dataleft)).toEqual(BOTH);

  // Other words for the same: its keys are what they were, or nothing is read.
  await provider.control('layout', { layout: 'renamed' });
  await refreshedAs(dataleft, popup, 'ok');
  expect(await storedBytes(dataleft)).toEqual(BOTH);

  await provider.control('layout', { layout: 'redesigned' });
  await provider.control('consume', { line: 'line-pt', bytes: 2_000_000_000 });
  await refreshedAs(dataleft, popup, 'page-changed');
  await expect(dataleft.card(popup)).toContainText('Page changed');
  expect(await storedBytes(dataleft)).toEqual(BOTH);
  expect(await dataleft.alerts()).toEqual(alerts);

  await tab.bringToFront();
  await tab.reload();
  await tab.locator('.updated').waitFor();
  await confirmWatch(dataleft);
  await state(dataleft).toBe('ok');
  expect(await dataleft.stored('connections')).toHaveLength(1);
  expect(await storedBytes(dataleft)).toMatchObject({ '4438': 10_600_000_000 });
});
