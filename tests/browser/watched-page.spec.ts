import { expect } from '@playwright/test';
import { test } from '../support/fixtures';
import { badge, refreshedAs, state, storedBytes, switchTo, watchAt } from './watched-site';

test('the page of a line is followed, and warns once', async ({ dataleft, provider }) => {
  const { popup } = await watchAt(dataleft, provider, '/lines/line-pt');
  const card = dataleft.card(popup);
  await expect(card).toContainText(/12\.6\s*GB left/);
  await expect(card).toContainText('of 20 GB · calls 437 min');
  await badge(dataleft).toBe('12G');
  expect(await storedBytes(dataleft)).toEqual({ '4438': 12_600_000_000 });

  await test.step('what is consumed is seen', async () => {
    await provider.control('consume', { line: 'line-pt', bytes: 2_000_000_000 });
    await refreshedAs(dataleft, popup, 'ok');
    await expect(card).toContainText(/10\.6\s*GB left/);
    await badge(dataleft).toBe('10G');
    expect(await storedBytes(dataleft)).toEqual({ '4438': 10_600_000_000 });
  });

  await test.step('the same words in another order are read as before', async () => {
    await provider.control('layout', { layout: 'reordered' });
    await provider.control('consume', { line: 'line-pt', bytes: 1_000_000_000 });
    await refreshedAs(dataleft, popup, 'ok');
    await expect(card).toContainText(/9\.6\s*GB left/);
    await badge(dataleft).toBe('9.6G');
    expect(await storedBytes(dataleft)).toEqual({ '4438': 9_600_000_000 });
  });

  await test.step('under another name it is read as before', async () => {
    const [{ id, site } = { id: '', site: null }] = await dataleft.stored('connections');
    const options = await dataleft.open(`options.html#connections/${id}`);
    await options.getByLabel('Name', { exact: true }).fill('Tablet at home');
    await options.getByRole('button', { name: 'Save', exact: true }).click();
    await expect
      .poll(async () => (await dataleft.stored('connections'))[0]?.name)
      .toBe('Tablet at home');
    await options.close();
    await state(dataleft).toBe('ok');
    expect((await dataleft.stored('connections'))[0]?.site).toEqual(site);
    expect(await storedBytes(dataleft)).toEqual({ '4438': 9_600_000_000 });
  });

  await test.step('a low level is told once', async () => {
    await provider.leave('line-pt', 3_000_000_000);
    for (let look = 0; look < 3; look++) {
      await refreshedAs(dataleft, popup, 'ok');
      await expect(card).toContainText(/3\s*GB left/);
      await expect(dataleft.listed(popup)).toHaveCount(1);
    }
    await expect(dataleft.listed(popup)).toContainText('under 20%');
    await badge(dataleft).toBe('3G');
    expect(await dataleft.alerts()).toEqual(['data-low 20 open']);
  });
});

test('two cards on one page are two lines, each with its own values', async ({
  dataleft,
  provider,
}) => {
  const { popup } = await watchAt(dataleft, provider, '/account');
  await expect(popup.getByRole('heading', { level: 1 })).toContainText('2 lines');
  await provider.control('consume', { line: 'line-pt', bytes: 2_000_000_000 });
  await provider.leave('line-pt-tablet', 150_000_000);
  await refreshedAs(dataleft, popup, 'ok');
  expect(await storedBytes(dataleft)).toEqual({ '4438': 10_600_000_000, '4439': 150_000_000 });
  await expect(dataleft.card(popup)).toContainText(/150\s*MB left/);
  await expect(popup.getByRole('navigation')).toContainText('10.6 GB');
  await badge(dataleft).toBe('150M');
});

test('another account in the same browser is noticed and not mixed in', async ({
  dataleft,
  provider,
}) => {
  const { tab, popup } = await watchAt(dataleft, provider, '/account');
  const watched = { '4438': 12_600_000_000, '4439': 400_000_000 };
  const alerts = await dataleft.alerts();
  for (const who of ['office', 'mei']) {
    await switchTo(tab, who);
    await state(dataleft).toBe('other-account');
    await refreshedAs(dataleft, popup, 'other-account', who);
    await expect(dataleft.card(popup)).toContainText('Other account');
    await expect(dataleft.card(popup)).toContainText(
      'The browser is signed in to another account.',
    );
    expect(await storedBytes(dataleft)).toEqual(watched);
    expect(await dataleft.stored('connections')).toHaveLength(1);
  }
  expect(await dataleft.alerts()).toEqual(alerts);

  await provider.control('consume', { line: 'line-pt', bytes: 2_000_000_000 });
  await switchTo(tab, 'ana');
  await state(dataleft).toBe('ok');
  expect(await storedBytes(dataleft)).toEqual({ ...watched, '4438': 10_600_000_000 });
  await expect(popup.getByRole('navigation')).toContainText('10.6 GB');
});

test('a line of another account is not taken for the watched one', async ({
  dataleft,
  provider,
}) => {
  const { tab, popup } = await watchAt(dataleft, provider, '/lines/line-pt');
  await switchTo(tab, 'mei');
  await popup.bringToFront();
  await dataleft.refresh(popup);
  await state(dataleft).toBe('page-gone');
  expect(await storedBytes(dataleft)).toEqual({ '4438': 12_600_000_000 });
  expect(await dataleft.alerts()).toEqual([]);
  await switchTo(tab, 'ana');
  await tab.goto(`${provider.url}/lines/line-pt`);
  await state(dataleft).toBe('ok');
});

test('a tab that was left open tells nothing new', async ({ dataleft, provider }) => {
  const { tab, popup } = await watchAt(dataleft, provider, '/lines/line-pt');
  const readAt = async () => (await dataleft.stored('connections'))[0]?.status.succeededAt ?? 0;
  const watched = await readAt();
  await tab.bringToFront();
  await tab.reload();
  await expect.poll(readAt).toBeGreaterThan(watched);
  await provider.control('consume', { line: 'line-pt', bytes: 2_000_000_000 });
  await refreshedAs(dataleft, popup, 'ok');
  expect(await storedBytes(dataleft)).toEqual({ '4438': 10_600_000_000 });
  // Something moves on the page, as a clock or a toast does; its number is the old one.
  for (let second = 0; second < 3; second++) {
    await tab.evaluate(() => document.body.append(document.createElement('hr')));
    await tab.waitForTimeout(1_000);
  }
  expect(await storedBytes(dataleft)).toEqual({ '4438': 10_600_000_000 });
  await expect(dataleft.card(popup)).toContainText(/10\.6\s*GB left/);
  await badge(dataleft).toBe('10G');
});
