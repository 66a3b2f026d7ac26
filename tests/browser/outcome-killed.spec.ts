import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { launchWithExtension } from '../support/browser';
import { killBrowser } from '../support/browser-life';
import { DataLeft } from '../support/dataleft';
import { test } from '../support/fixtures';
import { grantedExtension } from '../support/granted-extension';
import { OutcomeStage, spentBy } from './outcome-stage';

const PAYPAL = 'https://www.paypal.com';

test('worker and browser are killed at every state: each ends as it would have', async ({
  provider,
}) => {
  // Many outcomes in one browser: cheaper than a browser for each.
  test.setTimeout(120_000);
  const { folder, remove } = await grantedExtension('webNavigation');
  const userDataDir = await mkdtemp(join(tmpdir(), 'dataleft-profile-'));
  const first = await launchWithExtension({ userDataDir, extension: folder });
  const before = new DataLeft(first);
  const stage = await OutcomeStage.open(before, provider, ['sandbox-office']);
  const attempts = async (dataleft: DataLeft) =>
    Object.fromEntries(
      (await dataleft.stored('renewals')).map(({ planId, state, left }) => [
        planId,
        [state, left?.how].filter(Boolean).join(' '),
      ]),
    );
  let late = '';

  await test.step('overdue', async () => {
    late = await stage.pay('line-4g', 'card-month-60gb', 'pending');
    await first.stopWorker();
    await stage.pass(3_700);
    await stage.ask();
    expect(await stage.alertsOf('line-4g')).toEqual(['renewal-overdue open']);
    await first.stopWorker();
  });

  await test.step('waiting: the tab is closed while the worker is stopped', async () => {
    const shop = await stage.checkout('line-hk', 'hk-day-pass');
    await stage.payIn(shop, 'succeed');
    await first.stopWorker();
    await shop.close();
    await expect.poll(() => attempts(before)).toMatchObject({ 'hk-day-pass': 'waiting closed' });
    await first.stopWorker();
  });

  await test.step('returned: the user comes back from paying while the worker is stopped', async () => {
    await provider.control('checkout', { services: { paypal: `${PAYPAL}/checkoutnow` } });
    await first.context.route(`${PAYPAL}/**`, (route) => {
      const back = new URL(route.request().url()).searchParams.get('return') ?? '';
      const body = `<a href="${back.replaceAll('&', '&amp;')}">Pay and go back</a>`;
      return route.fulfill({ contentType: 'text/html', body });
    });
    const shop = await stage.checkout('line-eu', 'eu-month-10gb');
    await shop.locator('input[value="paypal"]').check();
    await shop.getByRole('button', { name: /^Pay/ }).click();
    const back = shop.getByRole('link', { name: 'Pay and go back' });
    await back.waitFor();
    await first.stopWorker();
    await back.click();
    await shop.locator('[data-order]').waitFor();
    await expect
      .poll(() => attempts(before))
      .toMatchObject({ 'eu-month-10gb': 'waiting returned' });
    await first.stopWorker();
  });

  await test.step('opened: paid, and the tab is still there', async () => {
    await stage.payIn(await stage.checkout('line-kr', 'kr-month-10gb'), 'succeed');
    await first.stopWorker();
  });

  const told = await before.stored('alerts');
  expect(await attempts(before)).toEqual({
    'card-month-60gb': 'overdue closed',
    'hk-day-pass': 'waiting closed',
    'eu-month-10gb': 'waiting returned',
    'kr-month-10gb': 'opened',
  });
  await killBrowser(first);

  const second = await launchWithExtension({ userDataDir, extension: folder });
  // The browser writes its own preferences some seconds late; the permission is not what is tested.
  await second.holdHost('http://127.0.0.1/*');
  const after = new DataLeft(second);
  const again = await OutcomeStage.open(after, provider, []);

  await test.step('started again: nothing is lost, nothing is told again', async () => {
    await again.ask();
    await expect
      .poll(() => attempts(after))
      .toEqual({
        'card-month-60gb': 'overdue closed',
        'hk-day-pass': 'waiting closed',
        'eu-month-10gb': 'waiting returned',
        'kr-month-10gb': 'waiting closed',
      });
    const shown = told.map(({ id, state, shownAt }) => ({ id, state, shownAt }));
    expect(await after.stored('alerts')).toMatchObject(shown);
    expect(await after.notifications()).toEqual([]);
  });

  await test.step('each comes into effect, and is told once', async () => {
    await again.decide(late, 'complete');
    await again.pass(400);
    await again.ask();
    await second.stopWorker();
    await again.ask();
    for (const line of ['line-hk', 'line-eu', 'line-kr']) {
      expect(await again.statesOf(line)).toEqual(['confirmed']);
      expect(await again.alertsOf(line)).toEqual(['renewal-confirmed open']);
    }
    expect(await again.statesOf('line-4g')).toEqual(['confirmed']);
    expect(await again.alertsOf('line-4g')).toEqual([
      'renewal-confirmed open',
      'renewal-overdue resolved',
    ]);
    await again.bothSay('line-eu', 'In effect since', 'Paid: RECEIPT-');
  });

  await test.step('each has its bill, and is counted once', async () => {
    const { rows, spent } = await again.receipts();
    for (const bill of ['000001', '000002', '000003', '000004']) {
      await expect(rows.filter({ hasText: `Bill RECEIPT-LEB-${bill}` })).toContainText('In effect');
    }
    expect(await spentBy(spent)).toEqual([
      '4G data card 1 ¥3,685',
      'EuroHop eSIM 1 €17.90',
      'Hong Kong day pass 1 HK$28.00',
      'Korea eSIM 1 $19.90',
    ]);
  });

  await second.close();
  await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
  await remove();
});
