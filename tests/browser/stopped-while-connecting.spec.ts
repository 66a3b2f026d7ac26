import { expect } from '@playwright/test';
import { test } from '../support/fixtures';
import { stopInFlight } from './stop-in-flight';

test('stopped during the test and during saving: one connection, and it is read', async ({
  dataleft,
  provider,
}) => {
  await dataleft.allow(provider.url);
  const page = await dataleft.open('options.html#connections/new');
  const account = { address: provider.url, token: 'sandbox-mei', name: 'LEB' };
  await dataleft.fillConnection(page, account);
  await stopInFlight({ dataleft, provider }, () =>
    page.getByRole('button', { name: 'Test', exact: true }).click(),
  );
  const test = page.getByRole('button', { name: 'Test' });
  await expect(test).toBeEnabled();
  await expect(page.getByLabel(/^Token/)).toHaveValue('sandbox-mei');
  await test.click();
  await expect(page.getByText('Found: 1 line')).toBeVisible();

  await stopInFlight({ dataleft, provider }, () =>
    page.getByRole('button', { name: 'Save', exact: true }).click(),
  );
  const form = page.getByRole('form');
  const failed = page.getByRole('alert').filter({ hasText: 'Try once more' });
  await expect(failed.or(page.getByRole('button', { name: 'Add a connection' }))).toBeVisible();
  // Whoever still sees the form does as it says.
  if (await form.isVisible()) {
    await test.click();
    await page.getByRole('button', { name: 'Save' }).click();
  }
  await expect(form).toBeHidden();
  await expect.poll(async () => (await dataleft.toolbar()).text).toBe('8.2G');
  expect(await dataleft.stored('connections')).toHaveLength(1);
  expect(await dataleft.stored('lines')).toHaveLength(1);
});
