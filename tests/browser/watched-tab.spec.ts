import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { DataLeft } from '../support/dataleft';
import { test } from '../support/fixtures';
import type { Provider } from '../support/provider';
import type { RealPopup } from '../support/real-popup';
import { watch } from './watch-open';
import { badge, openAccount, refreshedAs, state, storedBytes, type Watched } from './watched-site';

/** Watches the app in a way that leaves no data behind it to be asked for. */
async function watchAlone(dataleft: DataLeft, provider: Provider): Promise<[Page, RealPopup]> {
  const tab = await openAccount(dataleft, provider, '/app/');
  await tab.evaluate(() => performance.clearResourceTimings());
  const panel = await watch(dataleft);
  await panel.press('Yes, watch this card');
  await panel.says('This page is filled in by its scripts');
  return [tab, panel];
}

async function answer(dataleft: DataLeft, provider: Provider, word: string): Promise<Watched> {
  const [tab, panel] = await watchAlone(dataleft, provider);
  await panel.press(word);
  await panel.says('Measured');
  return { tab, popup: await dataleft.open('popup.html') };
}

const IN_BACKGROUND = 'Open it in the background';
const wayOf = async (dataleft: DataLeft) => (await dataleft.stored('connections'))[0]?.site?.way;

/** The website's tabs that are open. */
const tabsOf = (dataleft: DataLeft, provider: Provider): Page[] =>
  dataleft.context.pages().filter((page) => page.url().startsWith(provider.url));

test('with consent the page is opened behind the others, read, and closed', async ({
  dataleft,
  provider,
}) => {
  const { tab, popup } = await answer(dataleft, provider, IN_BACKGROUND);
  await expect.poll(() => wayOf(dataleft)).toBe('tab');
  await expect.poll(() => tabsOf(dataleft, provider)).toEqual([tab]);
  await tab.close();

  await provider.control('consume', { line: 'line-pt', bytes: 2_000_000_000 });
  const opened = dataleft.context.waitForEvent('page');
  await refreshedAs(dataleft, popup, 'ok');
  const behind = await opened;
  await expect.poll(() => behind.isClosed()).toBe(true);
  await expect(popup.getByRole('navigation')).toContainText('10.6 GB');
  await badge(dataleft).toBe('400M');
  expect(await storedBytes(dataleft)).toMatchObject({ '4438': 10_600_000_000 });
  await expect.poll(() => tabsOf(dataleft, provider)).toEqual([]);
  await expect.poll(() => dataleft.stored('tabs')).toEqual([]);

  await provider.control('sign-out', { subscriber: 'ana' });
  await refreshedAs(dataleft, popup, 'signed-out');
  await badge(dataleft).toBe('!');
  await expect.poll(() => tabsOf(dataleft, provider)).toEqual([]);
  expect(await storedBytes(dataleft)).toMatchObject({ '4438': 10_600_000_000 });
});

test('a worker that is stopped in the middle leaves no tab behind', async ({
  dataleft,
  provider,
}) => {
  const { tab, popup } = await answer(dataleft, provider, IN_BACKGROUND);
  await expect.poll(() => wayOf(dataleft)).toBe('tab');
  await tab.close();
  await expect.poll(() => tabsOf(dataleft, provider)).toEqual([]);
  // The page hangs, and so does the reading.
  const slow = { match: '/app/api', kind: 'delay', delayMs: 20_000 };
  await provider.control('faults', [slow]);
  const opened = dataleft.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Refresh' }).click();
  const behind = await opened;
  await expect.poll(() => dataleft.stored('tabs')).toHaveLength(1);
  await dataleft.extension.stopWorker();
  await provider.recover();
  await dataleft.extension.worker();
  await expect.poll(() => behind.isClosed(), { timeout: 30_000 }).toBe(true);
  await expect.poll(() => dataleft.stored('tabs')).toEqual([]);
  await expect.poll(() => tabsOf(dataleft, provider)).toEqual([]);
  await state(dataleft).toBe('ok');
});

test('without consent it is read when the user comes by, and never otherwise', async ({
  dataleft,
  provider,
}) => {
  const { tab, popup } = await answer(dataleft, provider, 'Only when I visit it');
  await expect.poll(() => wayOf(dataleft)).toBe('visit');
  await provider.control('consume', { line: 'line-pt', bytes: 2_000_000_000 });
  await tab.goto('about:blank');
  await provider.control('requests', {}, 'DELETE');

  await test.step('not by itself, and there is nothing to press', async () => {
    await expect(dataleft.card(popup)).toContainText(/400\s*MB left/);
    await expect(popup.getByRole('button', { name: 'Refresh' })).toHaveCount(0);
    await dataleft.extension.stopWorker();
    await dataleft.extension.worker();
    const wake = await dataleft.open('popup.html');
    await expect(dataleft.card(wake)).toContainText(/400\s*MB left/);
    await wake.close();
    expect(await provider.requests()).toEqual([]);
    expect(await storedBytes(dataleft)).toMatchObject({ '4438': 12_600_000_000 });
  });

  await test.step('by a visit, from what the page itself loads', async () => {
    await tab.bringToFront();
    await tab.goto(`${provider.url}/app/`);
    await expect(popup.getByRole('navigation')).toContainText('10.6 GB', { timeout: 30_000 });
    expect(await storedBytes(dataleft)).toMatchObject({ '4438': 10_600_000_000 });
    const usage = (await provider.requests()).filter(({ path }) => path.endsWith('line-pt/usage'));
    expect(usage).toHaveLength(1);
  });
});
