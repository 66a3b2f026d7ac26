import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { test } from '../support/fixtures';

const address = (page: Page) => page.getByLabel(/^API address/);
const token = (page: Page) => page.getByLabel(/^Token/);
const press = (page: Page, name: string) => page.getByRole('button', { name }).click();

/** A port that nobody listens on: it was free a moment ago. */
async function closedAddress(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

test('an address that cannot be right is refused before anything is asked', async ({
  dataleft,
}) => {
  const page = await dataleft.open('options.html#connections/new');
  for (const [typed, sentence] of [
    ['no address at all', /This is no complete address\./],
    ['', /This is no complete address\./],
    ['http://example.com', /Only https addresses are safe\./],
    ['ftp://127.0.0.1', /Only https addresses are safe\./],
    ['javascript:alert(1)', /This is no complete address\./],
    ['https://mei:secret@127.0.0.1', /There is a user name or password in the address\./],
  ] as const) {
    await dataleft.fillConnection(page, { address: typed, token: 'sandbox-mei' });
    await press(page, 'Test');
    await expect(address(page), typed).toHaveAccessibleDescription(sentence);
    await expect(token(page)).not.toHaveAttribute('aria-invalid', 'true');
  }
});

test('what is wrong stands at its field, and what is right is stored', async ({
  dataleft,
  provider,
  serve,
}) => {
  const website = await serve((_, response) => {
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>Shop</title>');
  });
  const nothingThere = await serve((_, response) => {
    response.writeHead(404, { 'content-type': 'text/html' }).end('Not found');
  });
  await dataleft.allow(provider.url);
  const page = await dataleft.open('options.html#connections/new');

  for (const [given, field, sentence] of [
    [{ address: provider.url, token: 'wrong' }, token, /The provider does not accept this token/],
    [
      { address: provider.url, token: 'sandbox-expired' },
      token,
      /The provider does not accept this token/,
    ],
    [{ address: await closedAddress(), token: 'x' }, address, /Nothing answers at this address/],
    [{ address: website.url, token: 'x' }, address, /This address is no provider/],
    [{ address: nothingThere.url, token: 'x' }, address, /This address is no provider/],
    [
      { address: provider.url, token: 'sandbox-mei', website: 'http://example.com' },
      (at: Page) => at.getByLabel(/^Website/),
      /Only https addresses are safe/,
    ],
  ] as const) {
    await dataleft.fillConnection(page, given);
    await press(page, 'Test');
    await expect(field(page), JSON.stringify(given)).toHaveAccessibleDescription(sentence);
  }
  expect((await dataleft.toolbar()).text).toBe('');
  expect(await dataleft.stored('connections')).toEqual([]);
  expect(await dataleft.stored('secrets')).toEqual([]);

  const right = { address: provider.url, token: 'sandbox-mei', name: 'LEB', website: '' };
  await dataleft.fillConnection(page, right);
  await press(page, 'Test');
  const found = page.getByRole('status').filter({ hasText: 'Found: 1 line' });
  await expect(found).toContainText('LEB Mobile Japan');
  await expect(found).toContainText('8.2\u00a0GB');
  await expect(found).toContainText('until ');
  expect(await dataleft.stored('connections')).toEqual([]);
  await press(page, 'Save');
  await expect(page.getByRole('table').getByRole('button', { name: 'LEB' })).toBeVisible();
  await expect.poll(async () => (await dataleft.toolbar()).text).toBe('8.2G');
});

test('a provider that fails just then is stored all the same, and says so', async ({
  dataleft,
  provider,
}) => {
  await dataleft.allow(provider.url);
  const page = await dataleft.open('options.html#connections/new');
  await dataleft.fillConnection(page, { address: provider.url, token: 'sandbox-mei', name: 'LEB' });
  await press(page, 'Test');
  await expect(page.getByText('Found: 1 line')).toBeVisible();
  await provider.fail('status', { status: 503 });
  await press(page, 'Save');
  await expect(page.getByRole('row', { name: /LEB/ })).toContainText('fault of its own (503)');
  const popup = await dataleft.open('popup.html');
  await expect(popup.getByText('Connected, not read yet')).toBeVisible();
  expect((await dataleft.toolbar()).text).toBe('');
});
