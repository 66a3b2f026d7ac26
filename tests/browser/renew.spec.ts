import { expect } from '@playwright/test';
import type { DataLeft } from '../support/dataleft';
import { test } from '../support/fixtures';

const stateOf = async (dataleft: DataLeft): Promise<string[]> =>
  (await dataleft.stored('renewals')).map(({ state }) => state);

// What else may come of a checkout: outcome-*.spec.ts.
test('a payment that is pending is never called a renewal', async ({ dataleft, provider }) => {
  await dataleft.connect({ address: provider.url, token: 'sandbox-mei', name: 'LEB Mobile' });
  const popup = await dataleft.openRefreshed();

  await test.step('it is waited for, up to the usual time and no longer', async () => {
    await dataleft.pay(popup, 'pending');
    await expect(dataleft.card(popup)).toContainText('Usually 1–5 min; overdue at');
    await provider.control('clock', { advanceSeconds: 540 });
    await dataleft.refresh(popup);
    await dataleft.refresh(popup);
    await expect(popup.getByText('Waiting', { exact: true })).toBeVisible();
    await expect(dataleft.card(popup)).toContainText('The provider has order LEB-000001');
    expect(await stateOf(dataleft)).toEqual(['waiting']);
    expect(await dataleft.alerts()).toEqual([]);
    await provider.control('clock', { advanceSeconds: 120 });
    await dataleft.refresh(popup);
    await dataleft.refresh(popup);
    expect(await stateOf(dataleft)).toEqual(['overdue']);
    expect(await dataleft.alerts()).toEqual(['renewal-overdue open']);
    await expect(dataleft.listed(popup)).toHaveText([/renewal not in effect yet/]);
    await expect.poll(async () => (await dataleft.toolbar()).text).toBe('!');
  });

  await test.step('the user did not pay: everything is as it was', async () => {
    await popup.getByRole('button', { name: 'I did not pay' }).click();
    await expect(popup.getByRole('button', { name: /^Renew/ })).toBeVisible();
    expect(await stateOf(dataleft)).toEqual(['given-up']);
    await expect.poll(async () => (await dataleft.toolbar()).text).toBe('8.2G');
    await dataleft.refresh(popup);
    expect(await dataleft.alerts()).toEqual(['renewal-overdue resolved']);
  });
});
