import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { DataLeft } from '../support/dataleft';
import { test } from '../support/fixtures';

const account = (url: string) => ({ address: url, token: 'sandbox-mei', name: 'LEB' });

const settingsOf = async (dataleft: DataLeft) => (await dataleft.stored('settings'))[0];

/** The part of a page that a heading names. */
const part = (page: Page, name: string) => page.getByRole('region', { name });

test('what was not in sight is marked as new, this time and not the next', async ({
  dataleft,
  provider,
}) => {
  await provider.leave('line-jp', 1_900_000_000);
  await dataleft.connect(account(provider.url));
  const popup = await dataleft.openRefreshed();
  const mark = dataleft.listed(popup).getByRole('img', { name: 'New' });
  await expect(mark).toBeVisible();
  await expect.poll(async () => (await dataleft.stored('alerts'))[0]?.readAt).not.toBeNull();
  await dataleft.refresh(popup);
  await expect(mark).toBeVisible();
  await popup.close();

  const next = await dataleft.openRefreshed();
  await expect(dataleft.listed(next)).toHaveCount(1);
  await expect(dataleft.listed(next).getByRole('img', { name: 'New' })).toHaveCount(0);
});

test('snoozed by keyboard until it gets worse: quiet at this level, told at the next', async ({
  dataleft,
  provider,
}) => {
  await provider.leave('line-jp', 1_900_000_000);
  await dataleft.connect(account(provider.url));
  const popup = await dataleft.openRefreshed();
  const later = dataleft.listed(popup).getByRole('button', { name: 'Remind me later' });
  const item = (name: string) => popup.getByRole('menuitem', { name });
  // The menu has the focus, and says which of its items is meant.
  const meant = async (name: string) => {
    await expect(popup.getByRole('menu')).toBeFocused();
    const id = (await item(name).getAttribute('id')) ?? '';
    await expect(popup.getByRole('menu')).toHaveAttribute('aria-activedescendant', id);
  };
  await later.press('Enter');
  await meant('In an hour');
  await popup.keyboard.press('Escape');
  await expect(item('In an hour')).toBeHidden();
  await expect(later).toBeFocused();
  await later.press('ArrowUp');
  await meant('When it gets worse');
  await popup.keyboard.press('Enter');
  await expect(dataleft.listed(popup)).toHaveCount(0);
  expect(await dataleft.stored('alerts')).toMatchObject([{ state: 'snoozed', snoozedUntil: null }]);

  await provider.leave('line-jp', 900_000_000);
  await dataleft.refresh(popup);
  await expect(dataleft.listed(popup)).toHaveText([/under 10%/]);
});

test('quiet hours over midnight are told as such, those of no length are refused', async ({
  dataleft,
}) => {
  const page = await dataleft.open('options.html#alerts');
  const quiet = part(page, 'Quiet hours');
  await expect(quiet).toContainText('From 22:00 until 07:00 the next day.');
  await quiet.getByRole('switch', { name: 'Quiet hours' }).click();
  await quiet.getByLabel('From').fill('23:30');
  await expect(quiet).toContainText('From 23:30 until 07:00 the next day.');
  await quiet.getByLabel('To', { exact: true }).fill('23:30');
  await expect(quiet.getByLabel('To', { exact: true })).toHaveAccessibleDescription(/Not saved/);
  const stored = { quiet: { on: true, from: 23 * 60 + 30, to: 7 * 60, urgent: true } };
  await expect.poll(() => settingsOf(dataleft)).toMatchObject(stored);
  await quiet.getByLabel('From').fill('01:00');
  await expect(quiet).toContainText('From 01:00 until 23:30.');
  await expect(quiet.getByLabel('To', { exact: true })).toHaveAccessibleDescription('');
});

test('a line of its own rules: faults at their fields, then told by them, then reset', async ({
  dataleft,
  provider,
}) => {
  await dataleft.connect(account(provider.url));
  const page = await dataleft.open('options.html#alerts');
  const own = part(page, 'Own rules for a line');
  await own.getByRole('combobox').selectOption({ label: 'LEB Mobile Japan · ••4471 · LEB' });
  await own.getByRole('button', { name: 'Give it its own' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Alerts for LEB Mobile Japan');
  const levels = (name: string) => page.getByRole('form', { name });
  const choose = async (group: string, name: string) =>
    page.getByRole('radiogroup', { name: group }).getByRole('radio', { name }).check();

  await choose('Own levels: Data left, amount', 'Own');
  const amount = levels('Data left, amount');
  await amount.getByRole('textbox').fill('12');
  await amount.getByRole('combobox').selectOption('GB');
  await amount.getByRole('button', { name: 'Add' }).click();
  await expect(amount.getByRole('textbox')).toHaveAccessibleDescription(/has 10\sGB in all/);
  await expect(amount.getByRole('textbox')).toHaveValue('12');
  await amount.getByRole('textbox').fill('7.5');

  await choose('Own levels: Before the end', 'Own');
  const lead = levels('Before the end');
  await lead.getByRole('textbox').fill('-6');
  await lead.getByRole('combobox').selectOption('hours');
  await choose('Data left', 'Off');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(lead.getByRole('textbox')).toHaveAccessibleDescription(/more than zero/);
  await expect(amount.getByRole('textbox')).toHaveAccessibleDescription(/“Data left” is off/);
  await expect(page.getByRole('alert')).toContainText('Not saved');
  expect(await dataleft.stored('lineRules')).toEqual([]);

  await lead.getByRole('textbox').fill('6');
  await choose('Data left', 'As for all (On)');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(own).toContainText('LEB Mobile Japan has its own rules');
  await expect(own).toContainText(/Data left, amount: 7\.5\sGB/);
  expect(await dataleft.stored('lineRules')).toMatchObject([
    { alerts: true, own: { dataAmounts: [7_500_000_000], expiryDays: [7, 3, 1, 0.25] } },
  ]);
  const popup = await dataleft.openRefreshed();
  await provider.leave('line-jp', 7_400_000_000);
  await dataleft.refresh(popup);
  await expect(dataleft.listed(popup)).toHaveText([/under 7\.5\sGB/]);

  await own.getByRole('link', { name: 'Edit the rules of LEB Mobile Japan' }).click();
  await page.getByRole('button', { name: 'Follow the general rules again' }).click();
  await expect(own).toContainText('Every line');
  expect(await dataleft.stored('lineRules')).toMatchObject([{ alerts: true, own: {} }]);
});

test('alerts sent on: only by https, a refused token is said at its field, the secret is kept', async ({
  dataleft,
}) => {
  const worker = await dataleft.extension.worker();
  await worker.evaluate(() => {
    const real = fetch;
    const sent: { url: string; authorization: string | null }[] = [];
    const service = { sent, status: 403 };
    Object.assign(globalThis, {
      service,
      fetch: (url: string, init?: RequestInit) => {
        if (!url.startsWith('https://ntfy.example')) return real(url, init);
        sent.push({ url, authorization: new Headers(init?.headers).get('authorization') });
        return Promise.resolve(new Response('', { status: service.status }));
      },
    });
  });
  await dataleft.extension.grantHost('https://ntfy.example/*');
  const page = await dataleft.open('options.html#alerts');
  const relay = page.getByRole('form', { name: 'Send alerts on' });
  const address = relay.getByLabel('Address');
  const secret = relay.getByLabel('Access token');
  await address.fill('http://ntfy.example/my-topic');
  await relay.getByRole('button', { name: 'Save' }).click();
  await expect(address).toHaveAccessibleDescription(/begins with https/);
  expect((await settingsOf(dataleft))?.relay).toBeUndefined();

  await address.fill('https://ntfy.example/my-topic');
  await secret.fill('tk_secret');
  const test = relay.getByRole('button', { name: 'Send a test message' });
  await test.click();
  await expect(secret).toHaveAccessibleDescription(/refuses this token/);
  await expect(secret).toHaveValue('');
  await expect(secret).toHaveAccessibleDescription(/One is stored/);
  await worker.evaluate(() => {
    (globalThis as unknown as { service: { status: number } }).service.status = 200;
  });
  await test.click();
  await expect(relay).toContainText('Taken by the service.');
  await worker.evaluate(() => chrome.permissions.remove({ origins: ['https://ntfy.example/*'] }));
  await expect(address).toHaveAccessibleDescription(/taken back the permission/);
  await test.click();
  await expect(address).not.toHaveAccessibleDescription(/taken back the permission/);
  await expect(relay).toContainText('Taken by the service.');
  const sent = () =>
    worker.evaluate(() => (globalThis as unknown as { service: { sent: object[] } }).service.sent);
  const once = { url: 'https://ntfy.example/', authorization: 'Bearer tk_secret' };
  await expect.poll(sent).toEqual([once, once, once]);
  const on = part(page, 'Send alerts on').getByRole('switch', { name: 'Send alerts on' });
  await on.click();
  await expect(on).not.toBeChecked();
  await expect
    .poll(() => settingsOf(dataleft))
    .toMatchObject({ relay: { on: false, kind: 'ntfy' } });
  await relay.getByRole('button', { name: 'Remove' }).click();
  await expect(on).toBeHidden();
  await expect(address).toHaveValue('');
  await expect.poll(() => dataleft.stored('secrets')).toEqual([]);
});

test('the banner’s permission comes and goes with its switch; single hosts stay', async ({
  dataleft,
  provider,
}) => {
  await dataleft.connect(account(provider.url));
  for (const wide of ['https://*/*', 'http://*/*']) await dataleft.extension.grantHost(wide);
  const worker = await dataleft.extension.worker();
  const origins = () =>
    worker.evaluate(async () => ((await chrome.permissions.getAll()).origins ?? []).sort());
  const page = await dataleft.open('options.html#alerts');
  const banner = page.getByRole('switch', { name: 'Banner in the page' });
  await expect(banner).not.toBeChecked();
  await banner.click();
  await expect(banner).toBeChecked();
  await expect.poll(() => settingsOf(dataleft)).toMatchObject({ banner: true });
  await banner.click();
  await expect(banner).not.toBeChecked();
  await expect.poll(origins).toEqual(['http://127.0.0.1/*']);
  await expect.poll(() => settingsOf(dataleft)).toMatchObject({ banner: false });
});

test('a permission that the browser took back switches the banner off in sight', async ({
  dataleft,
}) => {
  for (const wide of ['https://*/*', 'http://*/*']) await dataleft.extension.grantHost(wide);
  const page = await dataleft.open('options.html#alerts');
  const banner = page.getByRole('switch', { name: 'Banner in the page' });
  await banner.click();
  await expect(banner).toBeChecked();
  const worker = await dataleft.extension.worker();
  await worker.evaluate(() => chrome.permissions.remove({ origins: ['https://*/*'] }));
  await expect(banner).not.toBeChecked();
  await expect(page.getByRole('alert')).toContainText('has taken the permission back');
});

test('a test that nobody saw leads to what to do on this system', async ({ dataleft }) => {
  const page = await dataleft.open('options.html#alerts');
  const reach = part(page, 'Do notifications reach you?');
  await reach.getByRole('button', { name: 'Send a test' }).click();
  await reach.getByRole('button', { name: 'No' }).click();
  await expect(reach.getByRole('list').getByRole('listitem')).not.toHaveCount(0);
  await reach.getByRole('button', { name: 'Send a test' }).click();
  await reach.getByRole('button', { name: 'Yes' }).click();
  await expect(reach).toContainText('Alerts will come the same way.');
});

test('what the browser blocks is said before any test', async ({ dataleft }) => {
  const page = await dataleft.open('options.html#alerts');
  await page.addInitScript(() => {
    const level = (told?: (level: string) => void) =>
      told === undefined ? Promise.resolve('denied') : told('denied');
    const { notifications } = (globalThis as { chrome?: { notifications?: object } }).chrome ?? {};
    if (notifications) Object.assign(notifications, { getPermissionLevel: level });
  });
  await page.reload();
  const reach = part(page, 'Do notifications reach you?');
  await expect(reach.getByRole('alert')).toContainText('blocked on this system');
  await expect(reach.getByRole('listitem')).not.toHaveCount(0);
});

test('a mark at a plan is kept, and taken away', async ({ dataleft, provider }) => {
  await dataleft.connect(account(provider.url));
  const popup = await dataleft.openRefreshed();
  await popup.getByRole('button', { name: 'Plans' }).click();
  const mark = popup.getByRole('button', { name: /^Tell me when the price falls/ }).first();
  await mark.click();
  await expect(mark).toHaveAttribute('aria-pressed', 'true');
  const marked = async () => (await dataleft.stored('connections'))[0]?.watchedPlans;
  await expect.poll(marked).toHaveLength(1);
  await mark.click();
  await expect(mark).toHaveAttribute('aria-pressed', 'false');
  await expect.poll(marked).toEqual([]);
});
