import { expect } from '@playwright/test';
import type { DataLeft } from '../support/dataleft';
import { test } from '../support/fixtures';
import type { Provider } from '../support/provider';

/** Two connections; the first is being read and keeps silent. */
async function waitForSilent(dataleft: DataLeft, provider: Provider, other: Provider) {
  await other.control('expire', { line: 'line-de', inSeconds: 20 * 86_400 });
  await dataleft.connect({ address: provider.url, token: 'sandbox-mei', name: 'LEB' });
  await dataleft.connect({ address: other.url, token: 'sandbox-lee', name: 'Other' });
  const popup = await dataleft.open('popup.html');
  await dataleft.openLine(popup, 'LEB Mobile Japan');
  await dataleft.refresh(popup);
  await provider.fail('delay', { delayMs: 60_000 });
  await popup.getByRole('button', { name: 'Refresh' }).click();
  await expect(popup.getByRole('button', { name: 'Refresh', disabled: true })).toBeVisible();
  return popup;
}

test('while one provider keeps silent, the other is read', async ({
  dataleft,
  provider,
  other,
}) => {
  const popup = await waitForSilent(dataleft, provider, other);
  await other.leave('line-de', 1_500_000_000);
  await dataleft.openLine(popup, 'LEB Europe');
  await popup.getByRole('button', { name: 'Refresh' }).click();
  await expect(popup.getByTitle('1,500,000,000 bytes', { exact: true })).toBeVisible();

  await dataleft.openLine(popup, 'LEB Mobile Japan');
  await expect(popup.getByTitle('8,200,000,000 bytes')).toBeVisible();
  // The worker gives a provider twenty seconds.
  await expect(dataleft.card(popup)).toContainText('did not answer in time', { timeout: 45_000 });
  await expect(popup.getByTitle('8,200,000,000 bytes')).toBeVisible();
});

test('while one provider keeps silent, settings and connections change at once', async ({
  dataleft,
  provider,
  other,
}) => {
  const popup = await waitForSilent(dataleft, provider, other);
  const options = await dataleft.open('options.html#look');
  await options.getByText('Dark', { exact: true }).click();
  await expect(popup.locator('html')).toHaveAttribute('data-theme', 'dark');
  await options.getByText('Days', { exact: true }).click();
  await expect.poll(async () => (await dataleft.toolbar()).text).toMatch(/^\d+d$/);
  await options.evaluate('location.hash = "connections"');
  await options.getByRole('button', { name: 'Other' }).click();
  await options.getByRole('button', { name: 'Pause' }).click();
  await expect(options.getByRole('button', { name: 'Resume' })).toBeVisible();
});
