import { expect } from '@playwright/test';
import { test } from '../support/fixtures';
import { RealPopup } from '../support/real-popup';

test('from the badge to the checkout: two clicks, one where the user wants no sheet', async ({
  dataleft,
  provider,
}) => {
  const { extension, context } = dataleft;
  await dataleft.connect({ address: provider.url, token: 'sandbox-mei', name: 'LEB Mobile' });
  const url = `${provider.url}/checkout?offering=jp-month-10gb&line=line-jp`;

  await test.step('the sheet holds the focus, says all, and fits into the popup', async () => {
    const popup = await dataleft.openRefreshed();
    await popup.getByRole('button', { name: /^Renew/ }).click();
    const sheet = dataleft.sheet(popup);
    const open = sheet.getByRole('button', { name: 'Open checkout' });
    await expect(sheet).toContainText('LEB Mobile Japan');
    await expect(sheet).toContainText('All in ¥');
    await expect(sheet).toContainText('127.0.0.1');
    await expect(open).toBeInViewport({ ratio: 1 });
    // Between its ends the focus is the browser's own, and never on what lies behind.
    const behind = () =>
      popup.evaluate(
        () =>
          document.activeElement?.closest('dialog, body > :not(#page)') === null &&
          document.activeElement !== document.body,
      );
    for (let tabs = 0; tabs < 6; tabs += 1) {
      expect(await behind()).toBe(false);
      await popup.keyboard.press('Tab');
    }
    await popup.keyboard.press('Escape');
    await expect(sheet).toHaveCount(0);
    expect(await dataleft.stored('renewals')).toEqual([]);
    await popup.close();
  });

  await test.step('two clicks, and from now on one', async () => {
    const popup = await RealPopup.open(extension);
    await popup.press('Renew');
    await popup.says('Check before you pay');
    await popup.press('Next time');
    const first = context.waitForEvent('page');
    await popup.press('Open checkout');
    await expect(await first).toHaveURL(url);
    await (await first).close();
    const again = await dataleft.open('popup.html');
    await again.getByRole('button', { name: 'I did not pay' }).click();
    const second = context.waitForEvent('page');
    await again.getByRole('button', { name: /^Renew/ }).click();
    await expect(await second).toHaveURL(url);
    await (await second).close();
  });

  await test.step('taken back in the settings, the sheet is there again', async () => {
    const settings = await dataleft.open('options.html#prices');
    await settings.getByRole('button', { name: /^Show the sheet again for 10.GB/ }).click();
    await expect(settings.getByText('Plans opened at once')).toHaveCount(0);
    await settings.close();
    const popup = await dataleft.open('popup.html');
    await popup.getByRole('button', { name: 'I did not pay' }).click();
    await popup.getByRole('button', { name: /^Renew/ }).click();
    await expect(dataleft.sheet(popup)).toBeVisible();
  });
});

test('asked for while it is closing, the sheet is open again', async ({ dataleft, provider }) => {
  await dataleft.connect({ address: provider.url, token: 'sandbox-mei', name: 'LEB Mobile' });
  const popup = await dataleft.openRefreshed();
  const sheet = dataleft.sheet(popup);
  const renew = popup.getByRole('button', { name: /^Renew/ });
  await renew.click();
  await expect(sheet).toBeVisible();
  // The browser tells that a dialog has closed a frame after it did: pressed again before that.
  const told = await renew.evaluate(async (button: HTMLElement) => {
    const dialog = document.querySelector('dialog');
    const end = new Promise((resolve) =>
      dialog?.addEventListener('close', resolve, { once: true }),
    );
    dialog?.close();
    button.click();
    await end;
    return document.querySelector('dialog')?.open ?? null;
  });
  expect(told, 'open when the end of its first showing was told').toBe(true);
  await popup.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
});
