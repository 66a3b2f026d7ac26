import { expect } from '@playwright/test';
import { test } from '../support/fixtures';

const DAY = 86_400;

// One that goes by itself would wake the worker.
test.use({ noticesLast: true });

test('with no page open and the worker stopped, the clock alone raises the alert', async ({
  dataleft,
  provider,
}) => {
  await dataleft.connect({ address: provider.url, token: 'sandbox-mei', name: 'LEB' });
  // No alarm is sooner than half a minute; whatever comes before the reading has so long for it.
  await provider.control('expire', { line: 'line-jp', inSeconds: 3 * DAY + 25 });
  await (await dataleft.openRefreshed()).close();
  for (const page of dataleft.context.pages()) {
    if (page.url().includes('.html')) await page.goto('about:blank');
  }
  await provider.control('requests', {}, 'DELETE');
  await dataleft.extension.stopWorker();
  // Read from a page that runs no code: nothing but the alarm can start the worker.
  await expect
    .poll(() => dataleft.alerts(), { timeout: 60_000 })
    .toEqual(['expiring 7 resolved', 'expiring 3 open']);
  expect(await provider.requests()).toEqual([]);
  await expect.poll(() => dataleft.notifications()).toHaveLength(1);
  await expect.poll(async () => (await dataleft.toolbar()).text).toBe('3d');
});
