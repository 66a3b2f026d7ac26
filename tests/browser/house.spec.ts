import { expect } from '@playwright/test';
import { test } from '../support/fixtures';
import { passOn } from '../support/provider';

test('no host is allowed before the user allows it', async ({ dataleft, provider }) => {
  const worker = await dataleft.extension.worker();
  const manifest = await worker.evaluate(() => chrome.runtime.getManifest());
  expect(manifest.host_permissions ?? []).toEqual([]);
  expect(manifest.content_scripts ?? []).toEqual([]);
  expect(manifest.permissions).not.toContain('tabs');
  expect(manifest.permissions).not.toContain('cookies');
  const origins = () => worker.evaluate(async () => (await chrome.permissions.getAll()).origins);
  expect(await origins()).toEqual([]);
  await dataleft.connect({ address: provider.url, token: 'sandbox-mei' });
  expect(await origins()).toEqual(['http://127.0.0.1/*']);
});

test('no page of ours asks the network for anything', async ({ dataleft, provider }) => {
  await dataleft.connect({ address: provider.url, token: 'sandbox-mei', name: 'LEB' });
  const asked: string[] = [];
  dataleft.context.on('request', (request) => {
    if (request.serviceWorker() === null) asked.push(request.url());
  });
  for (const address of [
    'popup.html',
    'options.html',
    'options.html#alerts',
    'welcome.html',
    'dashboard.html',
  ]) {
    const page = await dataleft.open(address);
    await expect(page.getByRole('main')).toBeVisible();
    if (address === 'popup.html') await dataleft.refresh(page);
    await page.close();
  }
  expect(asked.length).toBeGreaterThan(4);
  for (const url of asked) expect(url).toContain(dataleft.extension.urlOf(''));
});

test('only reading requests reach the provider, each with the token and nothing else', async ({
  dataleft,
  provider,
  serve,
}) => {
  const recorder = await serve(passOn(provider));
  await dataleft.connect({ address: recorder.url, token: 'sandbox-mei', name: 'LEB' });
  const popup = await dataleft.openRefreshed();
  await expect(popup.getByTitle('8,200,000,000 bytes')).toBeVisible();
  const paths = recorder.received.map(({ path }) => path.replace(/^.*\/(\w+)\?.*$/, '$1'));
  expect(new Set(paths)).toEqual(
    new Set([
      'usageConsumptionReport',
      'product',
      'topupBalance',
      'customerBill',
      'productOffering',
      'productOfferingPrice',
    ]),
  );
  for (const { headers, path } of recorder.received) {
    expect(headers.authorization).toBe('Bearer sandbox-mei');
    expect(headers.cookie).toBeUndefined();
    expect(headers.referer).toBeUndefined();
    expect(path).not.toContain('sandbox-mei');
  }
  for (const { method } of await provider.requests()) expect(method).toBe('GET');
});
