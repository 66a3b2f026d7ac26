import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { DataLeft } from '../support/dataleft';
import { test } from '../support/fixtures';
import type { Provider } from '../support/provider';

// How many the system shows is looked at after a while.
test.use({ noticesLast: true });

const PALE = '#D9D7CF';

const press = (page: Page, name: string) => page.getByRole('button', { name }).click();

/** The settings of a connection that is stored. */
async function edit(dataleft: DataLeft, provider: Provider): Promise<Page> {
  await dataleft.connect({ address: provider.url, token: 'sandbox-mei', name: 'LEB' });
  await expect.poll(async () => (await dataleft.toolbar()).text).toBe('8.2G');
  const page = await dataleft.open('options.html');
  await press(page, 'LEB');
  await expect(page.getByRole('form', { name: 'Edit LEB' })).toBeVisible();
  return page;
}

test('a new name keeps the token, which is shown nowhere', async ({ dataleft, provider }) => {
  const page = await edit(dataleft, provider);
  const token = page.getByLabel(/^Token/);
  await expect(token).toHaveValue('');
  await expect(token).toHaveAccessibleDescription(/One is stored/);
  expect(await page.content()).not.toContain('sandbox-mei');
  await page.getByLabel(/^Name/).fill('Tokyo');
  await provider.control('requests', {}, 'DELETE');
  await press(page, 'Save');
  await expect(page.getByRole('table').getByRole('button', { name: 'Tokyo' })).toBeVisible();
  await expect.poll(async () => (await provider.requests()).length).toBeGreaterThan(0);
  for (const { status } of await provider.requests()) expect([200, 304]).toContain(status);
  expect(await dataleft.stored('secrets')).toHaveLength(1);
});

test('a kept token is not sent to another address', async ({ dataleft, provider, serve }) => {
  const elsewhere = await serve((_, response) => response.writeHead(404).end());
  const page = await edit(dataleft, provider);
  await page.getByLabel(/^API address/).fill(elsewhere.url);
  await press(page, 'Test');
  await expect(page.getByLabel(/^API address/)).toHaveAccessibleDescription(/is no provider/);
  expect(elsewhere.received.length).toBeGreaterThan(0);
  for (const { headers } of elsewhere.received) expect(headers.authorization).toBeUndefined();
});

test('paused: nothing is asked and the badge turns pale; resumed: both return', async ({
  dataleft,
  provider,
}) => {
  const page = await edit(dataleft, provider);
  await expect.poll(async () => (await dataleft.toolbar()).ground).not.toBe(PALE);
  await press(page, 'Pause');
  await expect(page.getByRole('button', { name: 'Resume' })).toBeVisible();
  const title = expect.stringContaining('Paused');
  await expect.poll(() => dataleft.toolbar()).toMatchObject({ text: '8.2G', ground: PALE, title });
  await provider.control('requests', {}, 'DELETE');
  await provider.leave('line-jp', 5_000_000_000);
  const popup = await dataleft.openRefreshed();
  await expect(dataleft.card(popup)).toContainText('Paused');
  await expect(popup.getByTitle('8,200,000,000 bytes')).toBeVisible();
  expect(await provider.requests()).toEqual([]);

  await press(page, 'Resume');
  await expect(popup.getByTitle('5,000,000,000 bytes')).toBeVisible();
  const ground = expect.not.stringMatching(PALE);
  await expect.poll(() => dataleft.toolbar()).toMatchObject({ text: '5G', ground });
});

test('removed, nothing of it stays behind', async ({ dataleft, provider }) => {
  await provider.leave('line-jp', 1_900_000_000);
  await dataleft.connect({ address: provider.url, token: 'sandbox-mei', name: 'LEB' });
  await expect.poll(() => dataleft.notifications()).toHaveLength(1);
  const page = await dataleft.open('options.html');
  await press(page, 'LEB');
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(page.getByRole('table')).toBeVisible();
  await press(page, 'Remove it with its history; receipts stay');
  await expect(page.getByText('No connection yet.')).toBeVisible();
  await expect
    .poll(() => dataleft.toolbar())
    .toMatchObject({ text: '', title: 'DataLeft: no line yet' });
  await expect.poll(() => dataleft.notifications()).toEqual([]);
  for (const store of [
    'connections',
    'lines',
    'samples',
    'catalogues',
    'alerts',
    'renewals',
    'answers',
    'secrets',
    'effects',
  ] as const) {
    await expect.poll(() => dataleft.stored(store), store).toEqual([]);
  }
  const worker = await dataleft.extension.worker();
  const held = () => worker.evaluate(async () => (await chrome.permissions.getAll()).origins);
  await expect.poll(held).toEqual([]);
  const popup = await dataleft.open('popup.html');
  await expect(popup.getByText('No line yet')).toBeVisible();
});
