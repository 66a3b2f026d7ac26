import { expect } from '@playwright/test';
import { test } from '../support/fixtures';

test('a redirect to another host is not followed', async ({ dataleft, provider, serve }) => {
  const elsewhere = await serve((_, response) => response.end('[]'));
  await dataleft.connect({ address: provider.url, token: 'sandbox-mei', name: 'LEB' });
  await provider.fail('redirect', { location: `${elsewhere.url}/usageConsumptionReport` });
  const popup = await dataleft.openRefreshed();
  await expect(dataleft.card(popup)).toContainText('leads on to another place');
  await expect(popup.getByTitle('8,200,000,000 bytes')).toBeVisible();
  expect(elsewhere.received).toEqual([]);
});

test('without a network it says so, and reads again with one', async ({ dataleft, provider }) => {
  await dataleft.connect({ address: provider.url, token: 'sandbox-mei', name: 'LEB' });
  const popup = await dataleft.openRefreshed();
  await dataleft.context.setOffline(true);
  await dataleft.refresh(popup);
  await expect(dataleft.card(popup)).toContainText('No network.');
  await expect(popup.getByTitle('8,200,000,000 bytes')).toBeVisible();
  await provider.leave('line-jp', 5_000_000_000);
  await dataleft.context.setOffline(false);
  await dataleft.refresh(popup);
  await expect(popup.getByTitle('5,000,000,000 bytes')).toBeVisible();
});

test('what has not changed is asked for on condition, and not sent again', async ({
  dataleft,
  provider,
}) => {
  await provider.control('clock', { freeze: true });
  await dataleft.connect({ address: provider.url, token: 'sandbox-mei', name: 'LEB' });
  await provider.control('requests', {}, 'DELETE');
  const popup = await dataleft.openRefreshed();
  await expect(popup.getByTitle('8,200,000,000 bytes')).toBeVisible();
  const asked = await provider.requests();
  expect(asked.length).toBeGreaterThan(2);
  for (const request of asked) expect(request).toMatchObject({ conditional: true, status: 304 });
});
