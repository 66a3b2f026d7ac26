import { expect, type Page } from '@playwright/test';
import { test } from '../support/fixtures';

const step = (page: Page, title: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title }) });

/** What the browser says of the icon; the user comes back to the page. */
async function pin(page: Page, isOnToolbar: boolean): Promise<void> {
  await page.evaluate((is) => {
    Object.assign(chrome.action, { getUserSettings: async () => ({ isOnToolbar: is }) });
    window.dispatchEvent(new Event('focus'));
  }, isOnToolbar);
}

test('three steps: the demo line, the pin, a test; skipped, come back to, removed', async ({
  dataleft,
}) => {
  let welcome = await dataleft.open('welcome.html');
  await expect(welcome.getByRole('button', { name: 'Connect a provider' })).toBeVisible();

  // By keyboard: the focus goes on with the steps.
  await welcome.getByRole('button', { name: /^Try the demo line/ }).press('Enter');
  await expect(step(welcome, 'Where is your line?')).toContainText('Done');
  await expect(welcome.getByRole('heading', { name: 'Keep the gauge in sight' })).toBeFocused();
  const text = expect.stringMatching(/^\d\.\dG$/);
  const title = expect.stringContaining('Demo line');
  await expect.poll(() => dataleft.toolbar()).toMatchObject({ text, title });
  const popup = await dataleft.open('popup.html');
  await expect(dataleft.card(popup)).toContainText('Demo line');
  await expect(dataleft.card(popup)).toContainText('the numbers are invented');
  await expect(popup.getByRole('button', { name: /^Renew/ })).toHaveCount(0);
  await popup.close();

  await welcome.getByRole('button', { name: 'Skip' }).press('Enter');
  await expect(step(welcome, 'Keep the gauge in sight')).toContainText('Skipped');
  // Come back to, in a page of its own: it goes on where it was left.
  await welcome.close();
  welcome = await dataleft.open('welcome.html');
  await expect(welcome.getByRole('button', { name: 'Send a test' })).toBeVisible();
  await welcome.getByRole('button', { name: /Keep the gauge in sight/ }).click();
  await expect(welcome.getByText('Not in the toolbar yet.')).toBeVisible();
  await pin(welcome, true);
  await expect(welcome.getByText('DataLeft is in the toolbar.')).toBeVisible();
  await welcome.getByRole('button', { name: 'Close' }).click();
  await expect(step(welcome, 'Keep the gauge in sight')).toContainText('Done');

  await dataleft.noteNotices();
  await welcome.getByRole('button', { name: 'Send a test' }).click();
  await expect(welcome.getByText('Did you see it?')).toBeVisible();
  const told = async () => (await dataleft.noted()).map((notice) => notice.title);
  await expect.poll(told).toEqual(['Notifications work']);
  await welcome.getByRole('button', { name: 'No', exact: true }).click();
  await expect(welcome.getByText('To see notifications as well:')).toBeVisible();
  await welcome.getByRole('button', { name: 'Send a test' }).click();
  await welcome.getByRole('button', { name: 'Yes', exact: true }).click();
  await expect(step(welcome, 'Do notifications reach you?')).toContainText('Done');
  await expect(welcome.getByRole('heading', { name: 'What to try' })).toBeVisible();

  await welcome.getByRole('button', { name: /Where is your line\?/ }).click();
  await welcome.getByRole('button', { name: 'Remove the demo line' }).click();
  await expect(welcome.getByRole('button', { name: /^Try the demo line/ })).toBeVisible();
  await expect.poll(() => dataleft.toolbar()).toMatchObject({ text: '' });
  await expect.poll(() => dataleft.stored('samples')).toEqual([]);
});
