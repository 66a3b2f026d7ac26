import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { test } from '../support/fixtures';

/** What a press of this button hands to the user as a file. */
async function saved(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).first().click(),
  ]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test('what was used stands in charts, tables and files', async ({ dataleft, provider }) => {
  await dataleft.connect({ address: provider.url, token: 'sandbox-mei', name: 'LEB Mobile' });
  const popup = await dataleft.openRefreshed();
  const opening = dataleft.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'History and charts' }).click();
  const page = await opening;
  await expect(page.getByRole('heading', { level: 1 })).toContainText('LEB Mobile Japan');
  await popup.close();

  await test.step('a reading moves figures, rail and charts', async () => {
    await provider.control('consume', { line: 'line-jp', leaveBytes: 5_000_000_000 });
    await dataleft.refresh(page);
    await expect(page.getByRole('region', { name: 'At a glance' })).toContainText('5of 10');
    await expect(page.getByRole('navigation')).toContainText('5 GB');
    const chart = page.getByRole('img', { name: /^Data left over time/ });
    await expect(chart).toHaveAccessibleName(/5\sGB left at the last one/);
    await expect(page.getByRole('img', { name: /^Used by month: .*3\.2\sGB/ })).toBeVisible();
  });

  await test.step('arrow keys go from reading to reading', async () => {
    const readings = page.getByRole('slider', { name: /^Data left/ });
    await readings.press('ArrowLeft');
    await expect(readings).toHaveAttribute('aria-valuetext', /: 5\sGB$/);
    await expect(page.getByText(/: 5\sGB$/)).toBeVisible();
  });

  await test.step('the same numbers as a table and as files', async () => {
    const csv = await saved(page, 'Save as CSV');
    expect(csv.name).toBe('leb-mobile-japan-data-left.csv');
    const [head, ...rows] = csv.bytes.toString().trim().split('\n');
    expect(head).toBe('time,left_bytes,total_bytes');
    expect(rows.at(-1)).toMatch(/^2\d{3}-\d\d-\d\dT[\d:.]+Z,5000000000,10000000000$/);
    const picture = await saved(page, 'Save as PNG');
    expect(picture.name).toBe('leb-mobile-japan-data-left.png');
    expect(picture.bytes.subarray(1, 4).toString()).toBe('PNG');
    await page.getByRole('button', { name: 'Show as table' }).first().click();
    const table = page.getByRole('table', { name: 'Data left' });
    await expect(table.getByRole('row')).toHaveCount(rows.length + 1);
    await expect(table.getByRole('row').last()).toContainText('5 GB');
  });

  await test.step('the use of a line stands beside that of the others', async () => {
    await page.getByRole('radio', { name: 'Line' }).check({ force: true });
    const chart = page.getByRole('img', { name: /^Used by line: LEB Mobile Japan: 3\.2\sGB/ });
    await expect(chart).toBeVisible();
  });

  await test.step('an alert is answered where it stands', async () => {
    await provider.control('consume', { line: 'line-jp', leaveBytes: 1_500_000_000 });
    await dataleft.refresh(page);
    const alert = page.getByRole('listitem').filter({ hasText: 'Under 20%' });
    await alert.getByRole('button', { name: 'Done' }).click();
    await expect(alert).toContainText('Answered');
    expect(await dataleft.alerts()).toContain('data-low 20 acknowledged');
  });

  await test.step('renewing opens the checkout, and is kept as a receipt', async () => {
    await (await dataleft.renew(page)).close();
    await page.getByRole('link', { name: 'Receipts' }).click();
    await expect(page.getByRole('row').filter({ hasText: 'Waiting' })).toHaveCount(1);
    await page.getByRole('searchbox', { name: 'Find a receipt' }).fill('paris');
    await expect(page.getByText('None matches.')).toBeVisible();
  });
});
