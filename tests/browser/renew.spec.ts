import { expect } from '@playwright/test';
import type { DataLeft } from '../support/dataleft';
import { test } from '../support/fixtures';
import type { Provider } from '../support/provider';

const account = ({ url }: Provider) => ({ address: url, token: 'sandbox-mei', name: 'LEB Mobile' });

const stateOf = async (dataleft: DataLeft): Promise<string[]> =>
  (await dataleft.stored('renewals')).map(({ state }) => state);

test('a payment that fails is said once, in the provider’s words', async ({
  dataleft,
  provider,
}) => {
  await dataleft.connect(account(provider));
  const popup = await dataleft.openRefreshed();
  await dataleft.pay(popup, 'fail');
  await provider.control('clock', { advanceSeconds: 120 });
  await dataleft.refresh(popup);
  await dataleft.refresh(popup);
  expect(await stateOf(dataleft)).toEqual(['failed']);
  expect(await dataleft.alerts()).toEqual(['payment-failed open']);
  await expect(dataleft.card(popup)).toContainText('The payment was declined.');
  await expect(popup.getByRole('button', { name: /^Renew/ })).toBeVisible();
});

test('a payment that is pending is never called a renewal', async ({ dataleft, provider }) => {
  await dataleft.connect(account(provider));
  const popup = await dataleft.openRefreshed();
  await dataleft.pay(popup, 'pending');
  await provider.control('clock', { advanceSeconds: 120 });
  await dataleft.refresh(popup);
  await dataleft.refresh(popup);
  await expect(popup.getByText('Waiting', { exact: true })).toBeVisible();
  await expect(dataleft.card(popup)).toContainText('The provider has order LEB-000001');
  expect(await stateOf(dataleft)).toEqual(['waiting']);
  expect(await dataleft.alerts()).toEqual([]);

  await popup.getByRole('button', { name: 'I did not pay' }).click();
  await expect(popup.getByRole('button', { name: /^Renew/ })).toBeVisible();
  expect(await stateOf(dataleft)).toEqual(['given-up']);
  await expect.poll(async () => (await dataleft.toolbar()).text).toBe('8.2G');
  await dataleft.refresh(popup);
  expect(await dataleft.alerts()).toEqual([]);
});

test('not in effect after the usual time: an alert, and the way to support', async ({
  dataleft,
  provider,
}) => {
  await dataleft.connect(account(provider));
  const popup = await dataleft.openRefreshed();
  await dataleft.pay(popup, 'pending');
  await expect(dataleft.card(popup)).toContainText('Usually 1–5 min; overdue at');
  await provider.control('clock', { advanceSeconds: 540 });
  await dataleft.refresh(popup);
  expect(await stateOf(dataleft)).toEqual(['waiting']);
  await provider.control('clock', { advanceSeconds: 120 });
  await dataleft.refresh(popup);
  await dataleft.refresh(popup);
  expect(await stateOf(dataleft)).toEqual(['overdue']);
  expect(await dataleft.alerts()).toEqual(['renewal-overdue open']);
  await expect(dataleft.listed(popup)).toHaveText([/renewal not in effect yet/]);
  await expect.poll(async () => (await dataleft.toolbar()).text).toBe('!');
  const support = dataleft.context.waitForEvent('page');
  await dataleft.card(popup).getByRole('button', { name: 'Support' }).click();
  await expect(await support).toHaveURL(`${provider.url}/contact`);
  await (await support).close();

  const [order] = (await provider.truth()).orders;
  await provider.control(`orders/${order?.id}`, { outcome: 'complete' });
  await dataleft.refresh(popup);
  expect(await stateOf(dataleft)).toEqual(['confirmed']);
  expect(await dataleft.alerts()).toEqual(['renewal-overdue resolved', 'renewal-confirmed open']);
  await expect(dataleft.card(popup)).toContainText('In effect since');
});
