import { expect } from '@playwright/test';
import { test } from '../support/fixtures';

const account = (url: string) => ({ address: url, token: 'sandbox-mei', name: 'LEB' });

test('snoozed until tomorrow: gone from popup and toolbar, then back once', async ({
  dataleft,
  provider,
}) => {
  await dataleft.noteNotices();
  await provider.leave('line-jp', 1_900_000_000);
  await dataleft.connect(account(provider.url));
  const popup = await dataleft.openRefreshed();
  expect((await dataleft.toolbar()).title).toContain('1 alert');
  await dataleft.listed(popup).getByRole('button', { name: 'Remind me later' }).click();
  await popup.getByRole('menuitem', { name: 'Tomorrow morning' }).click();
  await expect(dataleft.listed(popup)).toHaveCount(0);
  await expect.poll(async () => (await dataleft.toolbar()).title).not.toContain('alert');
  await expect.poll(() => dataleft.notifications()).toEqual([]);
  await dataleft.refresh(popup);
  expect(await dataleft.alerts()).toEqual(['data-low 20 snoozed']);

  // Nine in the morning of the next day, whatever time it is now.
  await dataleft.passTime(33 * 3_600_000 + 60_000);
  await dataleft.refresh(popup);
  await expect(dataleft.listed(popup)).toHaveText([/under 20%/]);
  await expect.poll(async () => (await dataleft.toolbar()).title).toContain('1 alert');
  expect(await dataleft.alerts()).toEqual(['data-low 20 open']);
  await dataleft.refresh(popup);
  expect(await dataleft.noted()).toHaveLength(2);
});

test('done: gone for good, until the next level', async ({ dataleft, provider }) => {
  await provider.leave('line-jp', 1_900_000_000);
  await dataleft.connect(account(provider.url));
  const popup = await dataleft.openRefreshed();
  await dataleft.listed(popup).getByRole('button', { name: 'Done' }).click();
  await expect(dataleft.listed(popup)).toHaveCount(0);
  await expect.poll(async () => (await dataleft.toolbar()).title).not.toContain('alert');
  await expect.poll(() => dataleft.notifications()).toEqual([]);
  await provider.leave('line-jp', 1_500_000_000);
  await dataleft.refresh(popup);
  expect(await dataleft.alerts()).toEqual(['data-low 20 acknowledged']);
  await provider.leave('line-jp', 900_000_000);
  await dataleft.refresh(popup);
  expect(await dataleft.alerts()).toEqual(['data-low 20 resolved', 'data-low 10 open']);
});

test('thresholds of the user’s own, with notifications off', async ({ dataleft, provider }) => {
  await dataleft.noteNotices();
  await dataleft.connect(account(provider.url));
  const options = await dataleft.open('options.html#alerts');
  await options.getByRole('switch', { name: 'System notifications' }).click();
  const twenty = options.getByRole('slider', { name: 'Data left' }).last();
  await expect(twenty).toHaveAttribute('aria-valuenow', '20');
  await twenty.press('PageUp');
  await expect(twenty).not.toHaveAttribute('aria-valuenow', '20');
  const level = Number(await twenty.getAttribute('aria-valuenow'));
  expect(level).toBeGreaterThan(20);
  await expect
    .poll(async () => (await dataleft.stored('settings'))[0])
    .toMatchObject({ dataLevels: [10, level], notifications: false });
  const popup = await dataleft.openRefreshed();
  await provider.leave('line-jp', level * 100_000_000);
  await dataleft.refresh(popup);
  expect(await dataleft.alerts()).toEqual([]);
  await provider.leave('line-jp', level * 100_000_000 - 1);
  await dataleft.refresh(popup);
  await expect(dataleft.listed(popup)).toHaveText([new RegExp(`under ${level}%`)]);
  await expect.poll(async () => (await dataleft.toolbar()).title).toContain('1 alert');
  expect(await dataleft.noted()).toEqual([]);
});
