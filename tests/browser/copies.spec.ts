import { expect } from '@playwright/test';
import { test } from '../support/fixtures';

const HOUR = 3_600_000;

test('a database that is gone comes back from the copy that was kept beside it', async ({
  dataleft,
  provider,
}) => {
  await dataleft.connect({ address: provider.url, token: 'sandbox-office', name: 'LEB' });
  const keys = async () => (await dataleft.stored('lines')).map(({ key }) => key).sort();
  const lines = await keys();
  const popup = await dataleft.open('popup.html');
  await dataleft.passTime(25 * HOUR);
  await dataleft.refresh(popup);
  const worker = await dataleft.extension.worker();
  const kept = () => worker.evaluate(async () => Object.keys(await chrome.storage.local.get(null)));
  // One at once, and one of the next day.
  await expect.poll(kept).toEqual(['copies', 'copy/a', 'copy/b']);

  await test.step('as after a crash of the disk: nothing is there', async () => {
    await popup.close();
    await dataleft.extension.stopWorker();
    const desk = await dataleft.hold(provider.url);
    await desk.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const deleting = indexedDB.deleteDatabase('dataleft');
          deleting.onsuccess = () => resolve();
          deleting.onerror = () => reject(deleting.error);
        }),
    );
  });

  await test.step('the popup says that there is a copy, and leads to it', async () => {
    const empty = await dataleft.open('popup.html');
    await expect(empty.getByText('There is a copy of what was stored here before.')).toBeVisible();
    const options = dataleft.context.waitForEvent('page');
    await empty.getByRole('button', { name: 'Bring it back' }).click();
    const page = await options;
    await page.getByRole('button', { name: 'Look at it' }).first().click();
    const preview = page.getByRole('region', { name: /^What is in dataleft-/ });
    await expect(preview).toContainText('LEB (127.0.0.1');
    await page.getByRole('button', { name: 'Merge now' }).click();
    await expect(page.getByText('Merged.')).toBeVisible();
  });

  expect(await keys()).toEqual(lines);
});
