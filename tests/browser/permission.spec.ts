import { expect } from '@playwright/test';
import { test } from '../support/fixtures';

test('a permission taken back is said, and given again it is read at once', async ({
  dataleft,
  provider,
}) => {
  await dataleft.connect({ address: provider.url, token: 'sandbox-mei', name: 'LEB' });
  const popup = await dataleft.openRefreshed();
  const worker = await dataleft.extension.worker();
  await worker.evaluate(() => chrome.permissions.remove({ origins: ['http://127.0.0.1/*'] }));
  await provider.control('requests', {}, 'DELETE');
  await provider.leave('line-jp', 5_000_000_000);
  await dataleft.refresh(popup);
  const card = dataleft.card(popup);
  await expect(card).toContainText('The browser does not let DataLeft read this address.');
  await expect(popup.getByTitle('8,200,000,000 bytes')).toBeVisible();
  await expect.poll(() => dataleft.toolbar()).toMatchObject({ text: '8.2G', ground: '#D9D7CF' });
  expect(await provider.requests()).toEqual([]);
  expect(await dataleft.alerts()).toEqual([]);

  const settings = dataleft.context.waitForEvent('page');
  await card.getByRole('button', { name: 'Allow again' }).click();
  await expect((await settings).getByRole('form', { name: 'Edit LEB' })).toBeVisible();
  await dataleft.extension.holdHost('http://127.0.0.1/*');
  await expect(popup.getByTitle('5,000,000,000 bytes')).toBeVisible();
  await expect.poll(async () => (await dataleft.toolbar()).text).toBe('5G');
});

test('the permission goes with the last connection that needs it, and not before', async ({
  dataleft,
  provider,
  other,
}) => {
  await dataleft.connect({ address: provider.url, token: 'sandbox-mei', name: 'First' });
  await dataleft.connect({ address: other.url, token: 'sandbox-lee', name: 'Second' });
  const worker = await dataleft.extension.worker();
  const origins = () => worker.evaluate(async () => (await chrome.permissions.getAll()).origins);
  const page = await dataleft.open('options.html');
  for (const [name, left] of [
    ['First', ['http://127.0.0.1/*']],
    ['Second', []],
  ] as const) {
    await page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await page.getByRole('button', { name: 'Remove it with its history' }).click();
    await expect(page.getByRole('button', { name, exact: true })).toBeHidden();
    await expect.poll(() => dataleft.stored('secrets')).toHaveLength(left.length);
    await expect.poll(origins).toEqual(left);
  }
});
