import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { everythingIn } from '../support/fake-store';
import { test } from '../support/fixtures';

const TOKEN = 'sandbox-office';

test('everything is backed up, erased and brought back', async ({ dataleft, provider }) => {
  await dataleft.connect({ address: provider.url, token: TOKEN, name: 'LEB' });
  const page = await dataleft.open('options.html#data');
  const lines = (await dataleft.stored('lines')).map(({ key }) => key).sort();
  const days = await dataleft.stored('days');
  expect(lines.length).toBeGreaterThan(0);

  const backup =
    await test.step('a backup is one file, read back whole, without a secret', async () => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save a backup' }).click(),
      ]);
      expect(file.suggestedFilename()).toMatch(/^dataleft-\d{4}-\d{2}-\d{2}\.json$/);
      await expect(page.getByText('It was read back whole.')).toBeVisible();
      const bytes = await readFile(await file.path());
      expect(bytes.toString()).not.toContain(TOKEN);
      return bytes;
    });

  await test.step('use by day is a table', async () => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as CSV' }).click(),
    ]);
    const rows = (await readFile(await file.path())).toString().trim().split('\n');
    expect(rows[0]).toBe(
      'date,provider,line,bucket,counts,country,used_bytes,added_bytes,left_bytes,total_bytes',
    );
    expect(rows).toHaveLength(days.length + 1);
  });

  await test.step('erasing tells what goes, and takes all of it', async () => {
    const pages = dataleft.context.pages().length;
    await page.getByRole('button', { name: 'Erase everything…' }).click();
    const loss = page.getByRole('alert').filter({ hasText: 'This will be gone' });
    await expect(loss).toContainText('1 connection with its sign-in');
    await page.getByRole('button', { name: 'Erase all of this' }).click();
    await expect(page.getByText('Everything is erased.')).toBeVisible();
    for (const store of [
      'connections',
      'lines',
      'secrets',
      'days',
      'settings',
      'alerts',
    ] as const) {
      expect(everythingIn(await dataleft.stored(store)), store).toBe('');
    }
    const worker = await dataleft.extension.worker();
    const held = () => worker.evaluate(async () => (await chrome.permissions.getAll()).origins);
    await expect.poll(held).toEqual([]);
    await expect.poll(async () => (await dataleft.toolbar()).text).toBe('');
    await expect.poll(() => dataleft.notifications()).toEqual([]);
    expect(dataleft.context.pages()).toHaveLength(pages);
  });

  await test.step('a file that was changed is refused, and says so', async () => {
    const field = page.getByLabel('Choose a backup');
    const changed = Buffer.from(backup.toString().replace('LEB', 'LEA'));
    await field.setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: changed });
    await expect(page.getByText('“b.json” was not restored.')).toContainText('checksum');
    expect(await dataleft.stored('lines')).toEqual([]);
  });

  await test.step('the backup is looked at, and brings the lines back', async () => {
    const file = { name: 'b.json', mimeType: 'application/json', buffer: backup };
    await page.getByLabel('Choose a backup').setInputFiles(file);
    const preview = page.getByRole('region', { name: 'What is in b.json' });
    await expect(preview).toContainText('LEB (127.0.0.1');
    await page.getByText('Replace', { exact: true }).click();
    await page.getByRole('button', { name: 'Replace now' }).click();
    await expect(page.getByText('Backups hold no sign-ins')).toBeVisible();
    expect((await dataleft.stored('lines')).map(({ key }) => key).sort()).toEqual(lines);
    await page.getByRole('link', { name: 'To the connections' }).click();
    await expect(page.getByRole('button', { name: 'LEB' })).toBeVisible();
    const popup = await dataleft.open('popup.html');
    await expect(popup.getByText('EuroHop eSIM').first()).toBeVisible();
  });
});
