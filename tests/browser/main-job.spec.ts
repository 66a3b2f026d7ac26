import { expect } from '@playwright/test';
import { test } from '../support/fixtures';
import { mainData } from '../support/provider';

const DAY = 86_400;

test('from the first run to a renewal in effect', async ({ dataleft, provider }) => {
  const account = { address: provider.url, token: 'sandbox-mei', name: 'LEB Mobile' };
  await dataleft.connectByHand(account);

  await test.step('badge, tooltip and popup agree with the provider', async () => {
    const truth = mainData(await provider.truth(), 'line-jp');
    expect(truth.remaining).toBe(8_200_000_000);
    await expect.poll(() => dataleft.toolbar()).toMatchObject({ text: '8.2G' });
    const { title } = await dataleft.toolbar();
    expect(title).toContain('LEB Mobile Japan');
    expect(title).toContain('8.2\u00a0GB of 10\u00a0GB left');
    expect(title).toContain('26 days left');
    const popup = await dataleft.open('popup.html');
    await expect(popup.getByTitle('8,200,000,000 bytes')).toHaveText('8.2');
    await popup.close();
  });

  await test.step('one alert at 20 %, at 10 % and at nothing', async () => {
    const popup = await dataleft.open('popup.html');
    const alerts = popup.getByRole('list', { name: 'Alerts' }).getByRole('listitem');
    for (const [leaveBytes, title, badge] of [
      [2_100_000_000, null, '2.1G'],
      [1_900_000_000, 'under 20%', '1.9G'],
      [1_400_000_000, 'under 20%', '1.4G'],
      [900_000_000, 'under 10%', '900M'],
      [0, 'no data left', '0'],
    ] as const) {
      await provider.control('consume', { line: 'line-jp', leaveBytes });
      await dataleft.refresh(popup);
      await expect.poll(async () => (await dataleft.toolbar()).text).toBe(badge);
      if (title === null) await expect(alerts).toHaveCount(0);
      else await expect(alerts).toHaveText([new RegExp(title)]);
      expect(await dataleft.notifications()).toHaveLength(title === null ? 0 : 1);
    }
    await popup.close();
  });

  await test.step('compare, renew, pay, wait, in effect', async () => {
    const popup = await dataleft.open('popup.html');
    await popup.getByRole('button', { name: 'Plans' }).click();
    const before = (await provider.truth()).lines[0]?.validUntil ?? 0;
    const shop = await dataleft.renew(popup);
    expect(new URL(shop.url()).origin).toBe(provider.url);
    await shop.getByRole('button', { name: /^Pay/ }).click();
    await shop.locator('[data-order]').waitFor();
    await shop.close();
    await popup.getByRole('button', { name: 'Back' }).click();
    await expect(popup.getByText('Waiting', { exact: true })).toBeVisible();
    await expect.poll(async () => (await dataleft.toolbar()).text).toBe('…');
    await provider.control('clock', { advanceSeconds: DAY / 24 });
    await expect(popup.getByText('In effect', { exact: true }).first()).toBeVisible({
      timeout: 45_000,
    });
    const after = (await provider.truth()).lines[0]?.validUntil ?? 0;
    expect(after).toBeGreaterThan(before);
    await expect.poll(async () => (await dataleft.toolbar()).text).toBe('ok');
    await popup.close();
  });
});
