import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { test } from '../support/fixtures';

test('a filter of all lines is saved, found again, and taken along as a file', async ({
  dataleft,
  provider,
}) => {
  await dataleft.connect({ address: provider.url, token: 'sandbox-office', name: 'LEB' });
  const page = await dataleft.open('dashboard.html');
  await page.getByRole('link', { name: 'All lines' }).click();
  const main = page.getByRole('main');
  const rows = main.getByRole('table', { name: 'All lines' }).locator('tbody tr');
  await expect(rows.first()).toBeVisible();
  const all = await rows.count();
  expect(all).toBeGreaterThan(2);
  const saved = main.getByRole('group', { name: 'Saved filters' });
  const search = main.getByRole('searchbox', { name: 'Find a line' });

  await test.step('what fits nothing says so, and gives way', async () => {
    await search.fill('nowhere');
    await expect(main.getByText('No line fits these filters.')).toBeVisible();
    await main.getByRole('button', { name: 'Clear the filters' }).click();
    await expect(rows).toHaveCount(all);
    await expect(search).toBeFocused();
  });

  await test.step('a filter gets a name', async () => {
    await search.fill('eurohop');
    await expect(rows).toHaveCount(1);
    await main.getByLabel('Save this filter as').fill('In Europe');
    await page.keyboard.press('Enter');
    await expect(main.getByRole('link', { name: 'In Europe' })).toHaveAttribute(
      'aria-current',
      'true',
    );
    await expect(saved).toBeFocused();
  });

  await test.step('the page comes back as it was, and another way, too', async () => {
    await page.reload();
    await expect(rows).toHaveCount(1);
    await main.getByRole('button', { name: 'Clear the filters' }).click();
    await expect(rows).toHaveCount(all);
    await main.getByRole('button', { name: 'Line', exact: true }).click();
    await expect(main.getByRole('columnheader', { name: 'Line', exact: true })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
    await page.goBack();
    await page.goBack();
    await expect(search).toHaveValue('eurohop');
    await page.goForward();
    await expect(rows).toHaveCount(all);
    await main.getByRole('link', { name: 'In Europe' }).click();
    await expect(rows).toHaveCount(1);
  });

  await test.step('the file has the lines that are left, and no other', async () => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      main.getByRole('button', { name: 'Export CSV' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('dataleft-lines.csv');
    const [head, ...lines] = (await readFile(await file.path())).toString().trim().split('\n');
    expect(head).toMatch(/^Line,Number ends in,Provider,State,"Data left, bytes"/);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^EuroHop eSIM,\d+,LEB,\w+,\d+,\d+,\d+,2\d{3}-\d\d-\d\dT/);
  });

  await test.step('it is removed again, and a line is a press away', async () => {
    await main.getByRole('button', { name: 'Remove the filter In Europe' }).click();
    await expect(main.getByRole('link', { name: 'In Europe' })).toHaveCount(0);
    await expect(saved).toBeFocused();
    await rows.getByRole('link', { name: 'EuroHop eSIM' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('EuroHop eSIM');
  });
});
