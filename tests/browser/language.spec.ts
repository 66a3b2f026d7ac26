import { expect } from '@playwright/test';
import { test } from '../support/fixtures';
import { speaksOnly } from './visible-words';

const sections = ['connections', 'alerts', 'look', 'language', 'data'];

test('another language replaces every word at once, and back', async ({ dataleft, provider }) => {
  await dataleft.noteNotices();
  await provider.leave('line-jp', 1_900_000_000);
  await dataleft.connect({ address: provider.url, token: 'sandbox-mei', name: 'LEB' });
  const options = await dataleft.open('options.html#language');
  const popup = await dataleft.openRefreshed();
  const plans = await dataleft.open('popup.html');
  await plans.getByRole('button', { name: 'Plans' }).click();
  await plans.getByRole('radio').nth(2).check({ force: true });
  const welcome = await dataleft.open('welcome.html');
  const dashboard = await dataleft.open('dashboard.html');
  const pages = { options, popup, plans, welcome, dashboard };
  for (const page of Object.values(pages)) await page.evaluate('globalThis.notReloaded = true');

  for (const [language, title, tooltip] of [
    ['en', 'Notifications work', '1.9\u00a0GB of 10\u00a0GB left'],
    ['zh-CN', '通知可以正常显示', '剩余 1.9\u00a0GB，共 10\u00a0GB'],
    ['en', 'Notifications work', '1.9\u00a0GB of 10\u00a0GB left'],
  ] as const) {
    await options.evaluate('location.hash = "language"');
    await options.getByRole('combobox').selectOption(language);
    for (const [name, page] of Object.entries(pages)) await speaksOnly(page, language, name);
    for (const section of [...sections, 'connections/new']) {
      await options.evaluate((hash) => {
        location.hash = hash;
      }, section);
      await speaksOnly(options, language, section);
    }
    const [stored] = await dataleft.stored('connections');
    await options.evaluate((hash) => {
      location.hash = hash;
    }, `connections/${stored?.id}`);
    await speaksOnly(options, language, 'edit');

    await options.evaluate('location.hash = "alerts"');
    await options.getByRole('button', { name: /^(Send a test|发送测试通知)$/ }).click();
    await expect.poll(async () => (await dataleft.noted()).at(-1)?.title).toBe(title);
    await expect.poll(async () => (await dataleft.toolbar()).title).toContain(tooltip);
  }
  for (const page of Object.values(pages)) {
    expect(await page.evaluate('globalThis.notReloaded')).toBe(true);
  }
});
