import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { test } from '../support/fixtures';
import { type Click, type Stage, stopInFlight } from './stop-in-flight';

// How many the system shows is looked at after a while.
test.use({ noticesLast: true });

/** When the worker is stopped around a click on Refresh: it must make no difference. */
const stops: Record<string, (stage: Stage, click: Click) => Promise<void>> = {
  'before each step': async ({ dataleft }, click) => {
    await dataleft.extension.stopWorker();
    await click();
  },
  'in the middle of each step': stopInFlight,
};

/** What a user does when nothing came of a click: once more. */
async function untilShown(popup: Page, exact: string): Promise<void> {
  const refresh = popup.getByRole('button', { name: /^(Refresh|Try again)$/, disabled: false });
  await expect(async () => {
    if ((await popup.getByTitle(exact, { exact: true }).count()) === 0) await refresh.click();
    await expect(popup.getByTitle(exact, { exact: true })).toBeVisible({ timeout: 2_000 });
  }).toPass();
}

/** The checkout, which is waited for; where the stop kept it from that, the user tries again. */
async function checkoutOf({ dataleft, provider }: Stage, popup: Page): Promise<Page> {
  const shops = () => dataleft.context.pages().filter((it) => it.url().startsWith(provider.url));
  const notPaid = popup.getByRole('button', { name: 'I did not pay' });
  const renew = popup.getByRole('button', { name: /^Renew/ });
  await expect(async () => {
    // A tab that is on its way has three seconds to arrive.
    const arrives = () => dataleft.context.waitForEvent('page', { timeout: 3_000 });
    if (shops().length === 0) await arrives().catch(() => null);
    const sheet = dataleft.sheet(popup);
    // What is under way may be over before the click: then the next round sees it.
    const soon = { timeout: 3_000 };
    // Of an earlier round, perhaps; over a checkout that came after all it would stand in the way.
    if (await sheet.isVisible()) await sheet.getByRole('button', { name: 'Back' }).click(soon);
    await expect(sheet).toBeHidden(soon);
    if (shops().length > 0 && (await notPaid.isVisible())) return;
    if (await notPaid.isVisible()) await notPaid.click(soon);
    await renew.click(soon);
    await sheet.getByRole('button', { name: 'Open checkout' }).click(soon);
    expect(shops()).not.toEqual([]);
    await expect(notPaid).toBeVisible(soon);
  }).toPass();
  const [shop] = shops();
  if (shop === undefined) throw new Error('The checkout is not open.');
  return shop;
}

for (const [when, around] of Object.entries(stops)) {
  test(`the worker is stopped ${when}: the same outcome`, async ({ dataleft, provider }) => {
    const stage = { dataleft, provider };
    const { extension } = dataleft;
    await dataleft.connect({ address: provider.url, token: 'sandbox-mei', name: 'LEB Mobile' });
    const popup = await dataleft.openRefreshed();
    const refresh = () => popup.getByRole('button', { name: /^(Refresh|Try again)$/ }).click();
    const said: string[] = [];

    for (const [left, exact, badge, alert] of [
      [1_900_000_000, '1,900,000,000 bytes', '1.9G', 'data-low 20'],
      [900_000_000, '900,000,000 bytes', '900M', 'data-low 10'],
      [0, '0 bytes', '0', 'data-empty 0'],
    ] as const) {
      await provider.leave('line-jp', left);
      await around(stage, refresh);
      await untilShown(popup, exact);
      await expect.poll(async () => (await dataleft.toolbar()).text).toBe(badge);
      await expect.poll(() => dataleft.notifications()).toHaveLength(1);
      expect(await dataleft.alerts()).toEqual([...said, `${alert} open`]);
      said.push(`${alert} resolved`);
    }

    await popup.getByRole('button', { name: /^Renew/ }).click();
    const renew = () =>
      dataleft.sheet(popup).getByRole('button', { name: 'Open checkout' }).click();
    if (around === stopInFlight) await renew();
    else await around(stage, renew);
    const shop = await checkoutOf(stage, popup);
    await extension.stopWorker();
    await shop.getByRole('button', { name: /^Pay/ }).click();
    await shop.locator('[data-order]').waitFor();
    await shop.close();
    await around(stage, refresh);
    await expect(popup.getByText('Waiting', { exact: true })).toBeVisible();
    await expect.poll(async () => (await dataleft.toolbar()).text).toBe('…');

    await extension.stopWorker();
    await provider.control('clock', { advanceSeconds: 3_600 });
    await around(stage, refresh);
    await untilShown(popup, '10,000,000,000 bytes');
    await expect(dataleft.card(popup)).toContainText('In effect since');
    await extension.stopWorker();

    const renewals = await dataleft.stored('renewals');
    expect(renewals.filter(({ state }) => state !== 'given-up')).toMatchObject([
      { state: 'confirmed' },
    ]);
    expect((await provider.truth()).orders).toHaveLength(1);
    await expect.poll(() => dataleft.alerts()).toEqual([...said, 'renewal-confirmed open']);
    await dataleft.refresh(popup);
    await expect.poll(() => dataleft.notifications()).toHaveLength(1);
    await expect.poll(async () => (await dataleft.toolbar()).text).toBe('ok');
  });
}
