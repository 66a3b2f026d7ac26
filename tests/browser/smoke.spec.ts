import { expect } from '@playwright/test';
import { test } from '../support/fixtures';

test('the popup opens and says whose it is', async ({ extension }) => {
  const page = await extension.context.newPage();
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(extension.urlOf('popup.html'));
  await expect(page).toHaveTitle(/DataLeft/);
  expect(errors).toEqual([]);
});

test('the worker is registered', async ({ extension }) => {
  const worker = await extension.worker();
  expect(worker.url()).toBe(extension.urlOf('background.js'));
  const manifest = await worker.evaluate(() => chrome.runtime.getManifest());
  expect(manifest.name).toBe('DataLeft');
  expect(manifest.host_permissions ?? []).toEqual([]);
});

test('an alarm wakes the worker after a stop', async ({ extension }) => {
  const worker = await extension.worker();
  const born = await worker.evaluate(() => performance.timeOrigin);
  // Again and again: stopping may take longer than until the first.
  await worker.evaluate(() =>
    chrome.alarms.create('smoke', { when: Date.now() + 1_500, periodInMinutes: 0.05 }),
  );
  await extension.stopWorker();
  // Nothing but the alarm starts it: the handle answers when it has.
  await expect
    .poll(() => worker.evaluate(() => performance.timeOrigin), { timeout: 15_000 })
    .toBeGreaterThan(born);
});

test.describe('in Chinese', () => {
  test.use({ launch: { locale: 'zh-CN' } });

  test('the manifest speaks it', async ({ extension }) => {
    const worker = await extension.worker();
    // As the browser read it when it loaded: a page or worker of the first moment that asks
    // for messages one by one may be answered with nothing for good.
    const { description } = await worker.evaluate(() => chrome.runtime.getManifest());
    expect(description).toContain('剩余流量');
  });
});
