import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { DataLeft } from '../support/dataleft';
import { test } from '../support/fixtures';
import type { Provider } from '../support/provider';
import { lineOf } from '../support/provider';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const end = async (provider: Provider) => lineOf(await provider.truth(), 'line-jp').validUntil;

/** The popup read anew, with the provider's clock so long before the end of validity. */
async function readAt(dataleft: DataLeft, provider: Provider, popup: Page, before: number) {
  await provider.travelTo((await end(provider)) - before);
  await dataleft.refresh(popup);
  // What is new to the clock at this reading is judged by it from the next moment on.
  await dataleft.refresh(popup);
}

const crossings = [
  [8 * DAY, null],
  [7 * DAY - HOUR, 'expiring 7'],
  [5 * DAY, 'expiring 7'],
  [3 * DAY - HOUR, 'expiring 3'],
  [2 * DAY, 'expiring 3'],
  [DAY - HOUR, 'expiring 1'],
  [HOUR, 'expiring 1'],
  [-HOUR, 'expired 0'],
  [-2 * DAY, 'expired 0'],
] as const;

test('each of 7, 3, 1 days and the end is said once, and again after a renewal', async ({
  dataleft,
  provider,
}) => {
  await dataleft.noteNotices();
  await dataleft.connect({ address: provider.url, token: 'sandbox-mei', name: 'LEB Mobile' });
  const popup = await dataleft.open('popup.html');
  const record: string[] = [];

  for (const episode of [1, 2]) {
    let last: string | null = null;
    for (const [before, alert] of crossings) {
      await readAt(dataleft, provider, popup, before);
      if (alert !== null && alert !== last) record.push(alert);
      last = alert;
      const alerts = await dataleft.alerts();
      expect(alerts.map((each) => each.replace(/ \w+$/, ''))).toEqual(record);
      const open = alert === null ? [] : [`${alert} open`];
      expect(alerts.filter((each) => each.endsWith('open'))).toEqual(open);
      await expect(dataleft.listed(popup)).toHaveCount(open.length);
      expect(await dataleft.noted()).toHaveLength(record.length);
    }
    const ids = (await dataleft.noted()).map(({ id }) => id);
    expect(new Set(ids).size).toBe(4 * episode);
    await expect(dataleft.card(popup)).toContainText('Expired');
    await expect(dataleft.card(popup).locator('bdi').first()).toHaveText('Ended');
    const title = expect.stringContaining('1 alert');
    await expect.poll(() => dataleft.toolbar()).toMatchObject({ text: '0d', title });

    // Paid on another device: DataLeft sees the new end and nothing else.
    const old = await end(provider);
    await provider.control('orders', {
      line: 'line-jp',
      offering: 'jp-month-10gb',
      outcome: 'complete',
    });
    expect(await end(provider)).toBeGreaterThan(old + 28 * DAY);
    await provider.control('clock', { advanceSeconds: 60 });
    await dataleft.refresh(popup);
    await expect(dataleft.listed(popup)).toHaveCount(0);
    await expect(dataleft.card(popup)).toContainText('30 days left');
    await expect.poll(() => dataleft.notifications()).toEqual([]);
    await expect.poll(async () => (await dataleft.toolbar()).text).toBe('10G');
  }
});
