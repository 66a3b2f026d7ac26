import { expect } from '@playwright/test';
import { test } from '../support/fixtures';

test.describe('just installed', () => {
  test.use({ welcomed: true });

  test('a welcome page opens and leads to the first connection', async ({ dataleft }) => {
    const { context, extension } = dataleft;
    const welcomes = () => context.pages().filter((page) => page.url().includes('welcome.html'));
    await expect.poll(() => welcomes().length).toBe(1);
    const [welcome] = welcomes();
    if (welcome === undefined) throw new Error('There is no welcome page.');
    await expect(welcome.getByRole('heading', { level: 1 })).toHaveText('Welcome to DataLeft');
    const settings = context.waitForEvent('page');
    await welcome.getByRole('button', { name: 'Connect a provider' }).click();
    await expect(await settings).toHaveURL(extension.urlOf('options.html#connections/add'));
  });
});

test('the popup without a connection says so and leads to the first one', async ({ dataleft }) => {
  const popup = await dataleft.open('popup.html');
  await expect(popup.getByText('No line yet')).toBeVisible();
  await expect(popup.getByText('What it reads stays on this machine.')).toBeVisible();
  // The worker may still be starting.
  const toolbar = expect.poll(() => dataleft.toolbar());
  await toolbar.toMatchObject({ text: '', title: 'DataLeft: no line yet' });
  const settings = dataleft.context.waitForEvent('page');
  await popup.getByRole('main').getByRole('button', { name: 'Add a connection' }).last().click();
  const page = await settings;
  await expect(page).toHaveURL(dataleft.extension.urlOf('options.html#connections/add'));
  await page.getByText('TM Forum Open APIs', { exact: true }).click();
  await expect(page.getByLabel(/^API address/)).toBeEditable();
});
