import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { test } from '../support/fixtures';

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');
const HUGE = 50_000_000;

test('bills and receipts are kept, found and taken along', async ({ dataleft, provider }) => {
  await dataleft.connect({ address: provider.url, token: 'sandbox-office', name: 'LEB' });
  const page = await dataleft.open('dashboard.html#receipts');
  const rows = page.getByRole('table', { name: 'Renewals and receipts' }).getByRole('row');
  const bill = page.getByRole('alert').filter({ hasText: 'to LEB was due' });
  await expect(bill).toBeVisible();
  const before = await rows.count();

  await test.step('what is no receipt is refused at the field', async () => {
    await page.getByRole('button', { name: 'Add a receipt', exact: true }).click();
    const field = page.getByLabel('File', { exact: true });
    await field.setInputFiles({
      name: 'receipt.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.alloc(40),
    });
    await expect(page.getByText('receipt.pdf is no PDF, picture')).toBeVisible();
    // A file of that size cannot be handed over by the test's own wire: the page makes it.
    await field.evaluate((input: HTMLInputElement, size) => {
      const files = new DataTransfer();
      files.items.add(new File([new Uint8Array(size)], 'scan.png'));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, HUGE);
    await expect(page.getByText('scan.png has 50 MB; at most 10 MB')).toBeVisible();
  });

  await test.step('a receipt with its file is kept', async () => {
    await page.getByLabel('Belongs to').selectOption({ label: 'EuroHop eSIM, no renewal' });
    await page.getByLabel('Order number').fill('SHOP-77');
    await page.getByLabel('Amount').fill('12.50');
    await page.getByLabel('Currency').fill('eur');
    await page
      .getByLabel('File', { exact: true })
      .setInputFiles({ name: 'shop.pdf', mimeType: 'text/plain', buffer: PDF });
    await page.getByRole('button', { name: 'Keep the receipt' }).click();
    await expect(rows).toHaveCount(before + 1);
    await expect(rows.filter({ hasText: 'shop.pdf' })).toContainText('€12.50');
  });

  await test.step('it is found again, and its file is what it was', async () => {
    await page.getByRole('searchbox', { name: 'Find a receipt' }).fill('shop-77');
    await expect(rows).toHaveCount(2);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save shop.pdf' }).click(),
    ]);
    expect(await readFile(await file.path())).toEqual(PDF);
  });

  await test.step('a bill is put to a renewal by hand, and taken away again', async () => {
    await page.getByRole('searchbox', { name: 'Find a receipt' }).fill('');
    const key = (await dataleft.stored('lines')).find(
      ({ reading }) => reading.lineId === 'line-eu',
    );
    const shop = dataleft.context.waitForEvent('page');
    await page.evaluate(
      (lineKey) =>
        chrome.runtime.sendMessage({ do: 'open-checkout', lineKey, planId: 'eu-week-5gb' }),
      key?.key ?? '',
    );
    await (await shop).close();
    const renewal = rows.filter({ hasText: 'Europe 5 GB, 7 days' });
    await page.getByRole('button', { name: /renewal Bill BILL-BIZ-1 belongs to/ }).click();
    const form = page.getByRole('form', { name: 'Which renewal is Bill BILL-BIZ-1 for?' });
    await expect(form.getByRole('combobox')).toContainText('Europe 5 GB, 7 days, EuroHop eSIM');
    await form.getByRole('button', { name: 'Put it there' }).click();
    await expect(renewal).toContainText('BILL-BIZ-1');
    await expect(renewal).toContainText('¥4,620');
    await page.getByRole('button', { name: 'Bill BILL-BIZ-1 does not belong here' }).click();
    await expect(renewal).not.toContainText('BILL-BIZ-1');
    await expect(rows.filter({ hasText: 'BILL-BIZ-1' })).toContainText('¥4,620');
    await page.getByRole('searchbox', { name: 'Find a receipt' }).fill('shop-77');
  });

  await test.step('what is in sight goes into a file, and onto paper', async () => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as CSV' }).click(),
    ]);
    const lines = (await readFile(await file.path())).toString().trim().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain('12.50,EUR,receipt');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('navigation')).toBeHidden();
    await expect(page.getByText(/^DataLeft, printed /)).toBeVisible();
  });
});
