import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { test } from '../support/fixtures';

/** More stops than any page has on the way to anything. */
const STOPS = 60;

/** By Tab alone, as somebody goes who has no mouse; what has the focus must be seen to have it. */
async function reach(page: Page, wanted: Locator): Promise<void> {
  for (let stop = 0; stop < STOPS; stop += 1) {
    if ((await wanted.count()) > 0 && (await wanted.first().evaluate(hasFocus))) break;
    await page.keyboard.press('Tab');
  }
  await expect(wanted.first()).toBeFocused();
  const ring = await wanted.first().evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(ring, 'the ring around what has the focus').not.toBe('none');
}

const hasFocus = (element: Element): boolean => element === document.activeElement;

async function press(page: Page, wanted: Locator): Promise<void> {
  await reach(page, wanted);
  await page.keyboard.press('Enter');
}

async function type(page: Page, wanted: Locator, text: string): Promise<void> {
  await reach(page, wanted);
  await page.keyboard.type(text);
}

test('connect, compare and renew, by keyboard alone', async ({ dataleft, provider }) => {
  await dataleft.allow(provider.url);
  const options = await dataleft.open('options.html#connections/new');
  await type(options, options.getByLabel(/^API address/), provider.url);
  await type(options, options.getByLabel(/^Token/), 'sandbox-mei');
  await press(options, options.getByRole('button', { name: 'Test' }));
  await expect(options.getByText(/^Found: /)).toBeVisible();
  await press(options, options.getByRole('button', { name: 'Save' }));
  await expect(options.getByRole('form')).toBeHidden();
  await options.close();

  const popup = await dataleft.open('popup.html');
  await expect(dataleft.card(popup)).toContainText('GB left');
  await press(popup, popup.getByRole('button', { name: 'Plans', exact: true }));
  await expect(popup.getByRole('heading', { name: 'Plans' })).toBeVisible();

  await test.step('compare: another order, another plan', async () => {
    const sort = popup.getByRole('combobox', { name: 'Sorted by' });
    await reach(popup, sort);
    await popup.keyboard.type('Price');
    await expect(sort.locator('option:checked')).toHaveText('Price');
    const plan = popup.getByRole('radio', { name: /^20\s*GB · 30 days/ });
    await reach(popup, popup.getByRole('radio', { checked: true }));
    while (!(await plan.isChecked())) await popup.keyboard.press('ArrowDown');
  });

  await test.step('renew: over the sheet, and back by Escape first', async () => {
    const renew = popup.getByRole('button', { name: /^Renew/ });
    await press(popup, renew);
    await expect(dataleft.sheet(popup)).toBeVisible();
    await popup.keyboard.press('Escape');
    await expect(dataleft.sheet(popup)).toBeHidden();
    await expect(renew).toBeFocused();
    await popup.keyboard.press('Enter');
    const shop = dataleft.context.waitForEvent('page');
    await press(popup, dataleft.sheet(popup).getByRole('button', { name: 'Open checkout' }));
    await expect(await shop).toHaveURL(new RegExp(`^${provider.url}/`));
  });
});
