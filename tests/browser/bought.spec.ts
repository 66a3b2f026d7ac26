import { expect } from '@playwright/test';
import { test } from '../support/fixtures';
import { lineOf } from '../support/provider';

test('the chosen plan is the one that the checkout asks for, at the price shown', async ({
  dataleft,
  provider,
}) => {
  await dataleft.connect({ address: provider.url, token: 'sandbox-mei', name: 'LEB' });
  const popup = await dataleft.openRefreshed();
  await popup.getByRole('button', { name: 'Plans' }).click();
  await popup.getByRole('radio', { name: /^20 GB · 30 days/ }).check({ force: true });
  const button = popup.getByRole('button', { name: /^Renew/ });
  // ¥4,500, ¥450 less by a promotion, and 10 % tax.
  await expect(button).toHaveText('Renew 20\u00a0GB · ¥4,455');
  const shop = await dataleft.renew(popup);
  await expect(shop).toHaveURL(`${provider.url}/checkout?offering=jp-month-20gb&line=line-jp`);
  await expect(shop.getByRole('button', { name: /^Pay/ })).toHaveText(/¥4,455/);
  await shop.getByRole('button', { name: /^Pay/ }).click();
  await shop.locator('[data-order]').waitFor();
  await shop.close();
  await provider.control('clock', { advanceSeconds: 600 });
  await popup.getByRole('button', { name: 'Back' }).click();
  await dataleft.refresh(popup);
  await expect(dataleft.card(popup)).toContainText('In effect since');
  const line = lineOf(await provider.truth(), 'line-jp');
  const [stored] = await dataleft.stored('lines');
  expect(stored?.reading.expiresAt).toBe(line.validUntil);
  expect((await dataleft.stored('renewals'))[0]).toMatchObject({
    planId: 'jp-month-20gb',
    price: { minor: 4455, currency: 'JPY' },
  });
});
