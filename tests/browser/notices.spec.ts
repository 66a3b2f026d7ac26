import { expect } from '@playwright/test';
import type { DataLeft } from '../support/dataleft';
import { test } from '../support/fixtures';
import type { Provider } from '../support/provider';
import { passOn } from '../support/provider';
import { RealPopup } from '../support/real-popup';

const RENEW = 0;
const SNOOZE = 1;

/** A line with little left, and the notification about it. */
async function warned(dataleft: DataLeft, provider: Provider) {
  await dataleft.noteNotices();
  await provider.leave('line-jp', 900_000_000);
  await dataleft.connect({ address: provider.url, token: 'sandbox-mei', name: 'LEB' });
  await expect.poll(async () => (await dataleft.noted()).length).toBe(1);
  const [notice] = await dataleft.noted();
  if (notice === undefined) throw new Error('There is no notification.');
  return notice;
}

/** The real popup is no page that a test can hold; the browser counts it all the same. */
async function popups(dataleft: DataLeft): Promise<number> {
  const worker = await dataleft.extension.worker();
  const open = await worker.evaluate(() => chrome.runtime.getContexts({}));
  return open.filter(({ documentUrl }) => documentUrl?.includes('/popup.html')).length;
}

test('Renew on a notification opens the sheet, then the checkout, and waits', async ({
  dataleft,
  provider,
}) => {
  const notice = await warned(dataleft, provider);
  expect(notice).toMatchObject({
    title: 'LEB Mobile Japan: under 10%',
    message: expect.stringContaining('900\u00a0MB left, until '),
    buttons: [{ title: 'Renew' }, { title: 'Snooze until tomorrow' }],
  });
  await dataleft.pressNotice(notice.id, RENEW);
  const popup = await RealPopup.attach(dataleft.extension);
  await popup.says('Check before you pay');
  expect(await dataleft.alerts()).toEqual(['data-low 10 open']);
  const checkout = dataleft.context.waitForEvent('page');
  await popup.press('Open checkout');
  await expect(await checkout).toHaveURL(
    `${provider.url}/checkout?offering=jp-month-10gb&line=line-jp`,
  );
  await expect.poll(async () => (await dataleft.toolbar()).text).toBe('…');
  expect(await dataleft.stored('renewals')).toHaveLength(1);
});

test('Snooze on a notification puts the alert off', async ({ dataleft, provider }) => {
  const notice = await warned(dataleft, provider);
  await dataleft.pressNotice(notice.id, SNOOZE);
  await expect.poll(() => dataleft.alerts()).toEqual(['data-low 10 snoozed']);
  await expect.poll(() => dataleft.notifications()).toEqual([]);
});

test('the notification itself opens the popup, and the alert stays', async ({
  dataleft,
  provider,
}) => {
  const notice = await warned(dataleft, provider);
  await dataleft.pressNotice(notice.id, null);
  await expect.poll(() => popups(dataleft)).toBe(1);
  expect(await dataleft.alerts()).toEqual(['data-low 10 open']);
});

test('where Renew may not open the checkout, the popup opens and the alert stays', async ({
  dataleft,
  provider,
  serve,
}) => {
  const crooked = await serve(
    passOn(provider, (body) => body.replaceAll(`${provider.url}/checkout`, 'https://evil.example')),
  );
  const notice = await warned(dataleft, { ...provider, url: crooked.url });
  await dataleft.pressNotice(notice.id, RENEW);
  await expect.poll(() => popups(dataleft)).toBe(1);
  expect(await dataleft.alerts()).toEqual(['data-low 10 open']);
  expect(await dataleft.stored('renewals')).toEqual([]);
});

test('a notice about a sign-in or an overdue renewal leads where it can be mended', async ({
  dataleft,
  provider,
}) => {
  await warned(dataleft, provider);
  const latest = async () => (await dataleft.noted()).at(-1);
  const popup = await dataleft.openRefreshed();
  await dataleft.pay(popup, 'pending');
  await provider.control('clock', { advanceSeconds: 3_600 });
  await dataleft.refresh(popup);
  await dataleft.refresh(popup);
  await expect.poll(async () => (await latest())?.buttons?.[0]?.title).toBe('Support');
  const support = dataleft.context.waitForEvent('page');
  await dataleft.pressNotice((await latest())?.id ?? '', 0);
  await expect(await support).toHaveURL(`${provider.url}/contact`);

  await provider.fail('signOut');
  await popup.bringToFront();
  await dataleft.refresh(popup);
  await expect.poll(async () => (await latest())?.title).toBe('LEB: signed out');
  const settings = dataleft.context.waitForEvent('page');
  await dataleft.pressNotice((await latest())?.id ?? '', 0);
  await expect(await settings).toHaveURL(/options\.html#connections\/[\w-]{36}$/);
});
