import { expect } from '@playwright/test';
import { test } from '../support/fixtures';
import { startProvider } from '../support/provider';

const HOUR = 3_600_000;

test('worker stopped and provider down: the popup shows what is stored, with its age', async ({
  dataleft,
}) => {
  const provider = await startProvider();
  await dataleft.connect({ address: provider.url, token: 'sandbox-mei', name: 'LEB' });
  await provider.stop();
  await dataleft.extension.stopWorker();

  const popup = await dataleft.context.newPage();
  await popup.clock.setFixedTime(Date.now() + 3 * HOUR);
  // Without a way to wake it, the worker cannot have had a hand in what is shown.
  await popup.addInitScript(() => {
    Object.assign(chrome.runtime, { sendMessage: () => new Promise(() => undefined) });
  });
  await popup.goto(dataleft.extension.urlOf('popup.html'));
  await expect(popup.getByTitle('8,200,000,000 bytes')).toHaveText('8.2');
  const card = dataleft.card(popup);
  await expect(card).toContainText('3 h ago');
  await expect(card).toContainText('3 h old');
  await expect(card).toContainText('Last reading');
  await expect(card).toContainText('26 days left');
  await expect(popup.getByRole('button', { name: 'Try again' })).toBeVisible();
});

test('provider down: a refresh says so and the number stays, pale', async ({ dataleft }) => {
  const provider = await startProvider();
  await dataleft.connect({ address: provider.url, token: 'sandbox-mei', name: 'LEB' });
  const popup = await dataleft.openRefreshed();
  const fresh = await dataleft.toolbar();
  await provider.stop();
  await dataleft.refresh(popup);
  await expect(popup.getByTitle('8,200,000,000 bytes')).toBeVisible();
  await expect(dataleft.card(popup)).toContainText('Nothing answers at this address.');
  await expect(dataleft.card(popup)).toContainText('Last reading');
  const title = expect.stringContaining('read just now');
  await expect
    .poll(() => dataleft.toolbar())
    .toMatchObject({ text: '8.2G', ground: '#D9D7CF', title });
  expect(fresh.ground).not.toBe('#D9D7CF');
});
