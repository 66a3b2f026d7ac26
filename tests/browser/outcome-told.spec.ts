import { expect } from '@playwright/test';
import { test } from '../support/fixtures';
import { OutcomeStage, spentBy } from './outcome-stage';

const HOUR = 3_600;

test('every outcome is told once, with what says so, and paid for once', async ({
  dataleft,
  provider,
}) => {
  // Many outcomes in one browser: cheaper than a browser for each.
  test.setTimeout(120_000);
  const stage = await OutcomeStage.open(dataleft, provider, [
    'sandbox-mei',
    'sandbox-office',
    'sandbox-ana',
  ]);
  // It says in which country the provider is at home.
  await stage.importPack();
  await dataleft.noteNotices();
  const order: Record<string, string> = {};

  await test.step('eight lines, nine checkouts', async () => {
    await provider.leave('line-pt-tablet', 150_000_000);
    await stage.ask();
    expect(await stage.alertsOf('line-pt-tablet', /^data-low/)).toEqual(['data-low open']);
    await stage.pay('line-hk', 'hk-day-pass', 'succeed');
    order.later = await stage.pay('line-jp', 'jp-trip-5gb-quick', 'pending');
    order.never = await stage.pay('line-4g', 'card-month-60gb', 'pending');
    await stage.pay('line-voice', 'voice-month-120', 'fail');
    order.kr = await stage.pay('line-kr', 'kr-month-10gb', 'pending');
    order.first = await stage.pay('line-eu', 'eu-month-10gb', 'pending');
    order.second = await stage.pay('line-eu', 'eu-month-10gb', 'pending');
    await (await stage.checkout('line-pt', 'eu-month-10gb')).close();
    order.away = await stage.orderAway('line-pt-tablet', 'eu-week-5gb');
  });

  await test.step('some minutes later', async () => {
    await stage.pass(360);
    await stage.ask();
    // Success at once.
    expect(await stage.statesOf('line-hk')).toEqual(['confirmed']);
    expect(await stage.alertsOf('line-hk')).toEqual(['renewal-confirmed open']);
    await stage.bothSay('line-hk', 'In effect since', 'Valid until', 'Paid: RECEIPT-LEB-000001');
    // Payment failed.
    expect(await stage.statesOf('line-voice')).toEqual(['failed']);
    expect(await stage.alertsOf('line-voice')).toEqual(['payment-failed open']);
    await stage.bothSay('line-voice', 'The payment failed', 'The payment was declined.');
    // Paid on another device.
    expect(await stage.statesOf('line-pt-tablet')).toEqual(['confirmed']);
    expect(await stage.alertsOf('line-pt-tablet')).toEqual([]);
    expect(await stage.alertsOf('line-pt-tablet', /^data-low/)).toEqual(['data-low resolved']);
    await stage.bothSay('line-pt-tablet', 'Renewed elsewhere, seen', `Paid: RECEIPT-${order.away}`);
    // Nothing is known of the others.
    expect(await stage.statesOf('line-kr')).toEqual(['waiting']);
    expect(await stage.alertsOf('line-kr')).toEqual([]);
    await stage.bothSay('line-kr', `The provider has order ${order.kr}`, 'Waiting');
  });

  await test.step('pending, then failed', async () => {
    await stage.decide(order.kr ?? '', 'fail');
    await stage.ask();
    expect(await stage.statesOf('line-kr')).toEqual(['failed']);
    expect(await stage.alertsOf('line-kr')).toEqual(['payment-failed open']);
    await stage.bothSay('line-kr', `Order ${order.kr} failed`, 'The payment was declined.');
    const help = await stage.help('line-kr', 'payment-failed');
    await expect(help.getByRole('group').first()).toContainText('The payment was declined.');
    await help.close();
  });

  await test.step('three hours later, with the provider down: nothing is concluded', async () => {
    await stage.decide(order.later ?? '', 'complete');
    await stage.decide(order.first ?? '', 'complete');
    await stage.decide(order.second ?? '', 'complete');
    await stage.pass(3 * HOUR);
    await provider.fail('status', { status: 503 });
    await stage.ask();
    for (const line of ['line-jp', 'line-4g', 'line-pt']) {
      expect(await stage.statesOf(line)).toEqual(['waiting']);
      expect(await stage.alertsOf(line)).toEqual([]);
    }
    expect(await stage.statesOf('line-eu')).toEqual(['given-up', 'waiting']);
    await provider.recover();
    await stage.ask();
  });

  await test.step('in effect after three hours', async () => {
    expect(await stage.statesOf('line-jp')).toEqual(['confirmed']);
    expect(await stage.alertsOf('line-jp')).toEqual(['renewal-confirmed open']);
    await stage.bothSay('line-jp', 'In effect since', 'Valid until', `order ${order.later} done`);
  });

  await test.step('paid twice', async () => {
    expect(await stage.statesOf('line-eu')).toEqual(['confirmed', 'confirmed']);
    expect(await stage.alertsOf('line-eu')).toEqual(['paid-twice open', 'renewal-confirmed open']);
    await stage.bothSay('line-eu', 'Paid twice: both are in effect.');
  });

  await test.step('the tab was closed before paying', async () => {
    expect(await stage.statesOf('line-pt')).toEqual(['given-up']);
    expect(await stage.alertsOf('line-pt')).toEqual([]);
    await stage.bothSay('line-pt', 'the provider knows of no order, so nothing was bought');
  });

  await test.step('never: overdue, with its order, the ways to support and a message', async () => {
    expect(await stage.statesOf('line-4g')).toEqual(['overdue']);
    expect(await stage.alertsOf('line-4g')).toEqual(['renewal-overdue open']);
    await stage.bothSay('line-4g', 'Not in effect yet.', `order ${order.never}`);
    await expect(stage.dashboard.getByRole('main')).toContainText(
      `Ask the provider about ${order.never} · ¥3,685.`,
    );
    const support = dataleft.context.waitForEvent('page');
    await dataleft.card(stage.popup).getByRole('button', { name: 'Support' }).click();
    await expect(await support).toHaveURL(`${provider.url}/contact`);
    await (await support).close();
    // Both from the dashboard: whether it renews itself, and the help that fits its state.
    const itself = stage.dashboard.getByRole('region', { name: 'Automatic renewal' });
    await expect(itself).toContainText('This line ends unless you renew it.');
    const opening = dataleft.context.waitForEvent('page');
    await stage.dashboard.getByRole('button', { name: 'Help and other ways' }).click();
    const help = await opening;
    const first = help
      .getByRole('region', { name: 'What is the matter?' })
      .getByRole('group')
      .first();
    await expect(first).toContainText('Renewed, but no data');
    await expect(first).toContainText('The usual time has passed. Ask the provider now.');
    await expect(help.getByRole('region', { name: 'Ways to renew' })).toContainText('Support page');
    const message = help.getByRole('region', { name: 'Message in Portuguese' });
    await expect(message).toContainText(`Número da encomenda: ${order.never}`);
    await expect(message).toContainText('3.685');
    await message.getByRole('button', { name: 'Copy' }).click();
    await expect(message.getByRole('button', { name: 'Copied' })).toBeVisible();
    await help.close();
  });

  await test.step('each was told once: several at one time in one notification', async () => {
    await stage.ask();
    const noted = await dataleft.noted();
    expect(new Set(noted.map(({ id }) => id)).size).toBe(noted.length);
    // Which are told together is up to how fast each connection answers; those of one always are.
    const tells = noted.map(({ title }) => Number(/^(\d+) alerts$/.exec(title)?.[1] ?? 1));
    expect(tells.reduce((sum, many) => sum + many)).toBe(8);
    expect(tells.filter((many) => many > 2)).toHaveLength(2);
    expect(noted.map(({ title }) => title)).toContain('Korea eSIM: the payment failed');
    expect(await dataleft.stored('effects')).toEqual([]);
  });

  await test.step('what was paid has its bill, and is counted once', async () => {
    const { rows, spent } = await stage.receipts();
    for (const [line, state, bill] of [
      ['Hong Kong day pass, LEB', 'In effect', '000001'],
      ['LEB Mobile Japan', 'In effect', order.later],
      ['EuroHop eSIM', 'paid twice', order.first],
      ['EuroHop eSIM', 'In effect', order.second],
      ['LEB Duo tablet', 'bought elsewhere', order.away],
    ] as const) {
      const row = rows.filter({ hasText: line }).filter({ hasText: `${bill}` });
      await expect(row).toContainText(state);
      await expect(row).not.toContainText('not counted as spent');
    }
    for (const [line, state] of [
      ['4G data card, LEB', 'Overdue'],
      ['LEB Voice', 'Failed'],
      ['Korea eSIM', 'Failed'],
      ['LEB Duo phone', 'Not ordered'],
    ] as const) {
      await expect(rows.filter({ hasText: line })).toContainText(state);
      await expect(rows.filter({ hasText: line })).toContainText('not counted as spent');
    }
    expect(await spentBy(spent)).toEqual([
      'EuroHop eSIM 2 €35.80',
      'Hong Kong day pass 1 HK$28.00',
      'LEB Duo tablet 1 €9.00',
      'LEB Mobile Japan 1 $10.50',
    ]);
  });
});
