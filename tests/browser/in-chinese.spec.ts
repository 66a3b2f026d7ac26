import { expect } from '@playwright/test';
import { test } from '../support/fixtures';
import { inEnglish, speaksOnly, wordsOf } from './visible-words';

test('every kind of line is told in Chinese alone', async ({ dataleft, provider }) => {
  await dataleft.connect({ address: provider.url, token: 'sandbox-office', name: 'LEB' });
  await dataleft.speak('zh-CN');
  const popup = await dataleft.openRefreshed();
  const names = ['EuroHop eSIM', '4G data card', 'Hong Kong day pass', 'LEB Voice', 'Korea eSIM'];
  for (const name of [...names, 'LEB business card']) {
    await dataleft.openLine(popup, name);
    await expect(dataleft.card(popup).getByRole('heading', { level: 2 })).toHaveText(name);
    await speaksOnly(popup, 'zh-CN', name);
  }
});

test('alerts, notices, waiting and confirmation are told in Chinese', async ({
  dataleft,
  provider,
}) => {
  await dataleft.noteNotices();
  await dataleft.connect({ address: provider.url, token: 'sandbox-mei', name: 'LEB' });
  await dataleft.speak('zh-CN');
  const popup = await dataleft.openRefreshed();
  for (const leaveBytes of [1_900_000_000, 900_000_000, 0]) {
    await provider.leave('line-jp', leaveBytes);
    await dataleft.refresh(popup);
    await speaksOnly(popup, 'zh-CN', `${leaveBytes} left`);
  }
  await (await dataleft.renew(popup)).close();
  await expect(popup.getByText('等待生效', { exact: true })).toBeVisible();
  await speaksOnly(popup, 'zh-CN', 'waiting');
  await provider.control('orders', {
    line: 'line-jp',
    offering: 'jp-month-10gb',
    outcome: 'complete',
  });
  await dataleft.refresh(popup);
  await expect(popup.getByText('已生效', { exact: true }).first()).toBeVisible();
  await speaksOnly(popup, 'zh-CN', 'in effect');
  const { now } = await provider.truth();
  for (const [at, word] of [
    [now + 29.5 * 86_400_000, '即将到期'],
    [now + 32 * 86_400_000, '已到期'],
  ] as const) {
    await provider.travelTo(at);
    await dataleft.refresh(popup);
    await dataleft.refresh(popup);
    await expect(dataleft.listed(popup).filter({ hasText: /到期/ })).toHaveCount(1);
    await speaksOnly(popup, 'zh-CN', word);
  }
  const noted = await dataleft.noted();
  expect(noted.length).toBeGreaterThanOrEqual(6);
  for (const { title, message, buttons = [] } of noted) {
    const said = [title, message, ...buttons.map((button) => button.title)];
    expect(inEnglish(said.map(wordsOf))).toEqual([]);
  }
});

test.describe('in a Chinese browser', () => {
  test.use({ launch: { locale: 'zh-CN' } });

  test('everything begins in Chinese', async ({ dataleft }) => {
    for (const address of ['popup.html', 'welcome.html', 'options.html#connections/new']) {
      await speaksOnly(await dataleft.open(address), 'zh-CN', address);
    }
    await expect.poll(async () => (await dataleft.toolbar()).title).toBe('DataLeft：还没有线路');
  });
});
