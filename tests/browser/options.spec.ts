import { expect } from '@playwright/test';
import { test } from '../support/fixtures';

test('settings are saved and taken back, found, reset, and told of without a secret', async ({
  dataleft,
  provider,
}) => {
  const name = 'Private LEB';
  await dataleft.connect({ address: provider.url, token: 'sandbox-mei', name });
  const settings = async () => (await dataleft.stored('settings'))[0];
  const page = await dataleft.open('options.html#look');
  const theme = page.getByRole('radiogroup', { name: 'Theme' });
  const toast = page.getByRole('status').filter({ hasText: 'Theme: saved' });
  const reset = page.getByRole('button', { name: 'Reset this section' });

  await test.step('a change is taken back by its button and by a key', async () => {
    await expect(reset).toBeHidden();
    await theme.getByRole('radio', { name: 'Dark' }).check();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await toast.getByRole('button', { name: 'Undo' }).press('Enter');
    await expect(theme.getByRole('radio', { name: 'As the system' })).toBeChecked();
    await expect(page.getByText('Put back as it was')).toBeVisible();
    await theme.getByRole('radio', { name: 'Light' }).check();
    await expect(toast).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(theme.getByRole('radio', { name: 'As the system' })).toBeChecked();
  });

  await test.step('a setting of another part is found by keyboard, and landed on', async () => {
    await page.keyboard.press('/');
    const search = page.getByRole('searchbox', { name: 'Search settings' });
    await expect(search).toBeFocused();
    await search.fill('zzz');
    await expect(page.getByText('Nothing is called “zzz”.')).toBeVisible();
    await search.press('Escape');
    await expect(search).toHaveValue('');
    await search.fill('UNUSUAL');
    const hit = page.getByRole('navigation').getByRole('link', { name: 'Unusual pace' });
    await expect(hit).toBeVisible();
    await search.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Alerts');
    await expect(page.getByRole('switch', { name: 'Unusual pace' })).toBeFocused();
    await page.keyboard.press('Control+k');
    await expect(search).toBeFocused();
    await search.fill('dark');
    await page.getByRole('link', { name: 'Theme' }).click();
    await expect(theme.getByRole('radio', { name: 'As the system' })).toBeFocused();
  });

  await test.step('a part is reset, and that is taken back', async () => {
    await theme.getByRole('radio', { name: 'Light' }).check();
    await page.getByRole('switch', { name: 'Hide whose line it is' }).check();
    await expect.poll(settings).toMatchObject({ theme: 'light', hideIdentity: true });
    await reset.click();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(reset).toBeHidden();
    await expect.poll(settings).toMatchObject({ theme: 'auto', hideIdentity: false });
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(settings).toMatchObject({ theme: 'light', hideIdentity: true });
  });

  await test.step('the report says how asking went, and names nobody', async () => {
    await page.getByRole('link', { name: 'Diagnostics' }).click();
    const attempts = page.getByRole('region', { name: 'Last attempts' });
    await attempts.getByText('1 of the last 1 read').click();
    await expect(attempts.getByRole('table', { name }).getByRole('row')).toHaveCount(2);
    const report = page.getByRole('region', { name: 'Report' });
    await expect(report).toContainText('connection 1: tmforum');
    const text = (await report.locator('pre').textContent()) ?? '';
    expect(text).toMatch(/Z read, \d+ ms/);
    const [line] = await dataleft.stored('lines');
    const secrets = [name, 'sandbox-mei', new URL(provider.url).host, '127.0.0.1'];
    for (const secret of [...secrets, line?.reading.name ?? name, line?.reading.lineId ?? name]) {
      expect(text).not.toContain(secret);
    }
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await report.getByRole('button', { name: 'Copy the report' }).click();
    await expect(report).toContainText('Copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  });
});
