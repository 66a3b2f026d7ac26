import { expect, it } from 'vitest';
import { NOW, paths, useSandbox } from './test-sandbox';

const sandbox = useSandbox();
const day = 86_400;

interface Truth {
  readonly lines: readonly { id: string; validUntil: number; autoRenew: boolean }[];
}

const commuter = async () =>
  (await sandbox.state<Truth>()).lines.find(({ id }) => id === 'line-de');

it('renews by itself from the balance, at the moment the plan ends', async () => {
  await sandbox.control('/clock', { advanceSeconds: 2 * day });
  expect(await commuter()).toMatchObject({
    validUntil: NOW + 9 * day * 1000,
    balance: { amount: 1100, currency: 'EUR' },
    meters: { data: { total: 5e9, used: 0 } },
  });
  expect(await sandbox.read(paths.orders, 'sandbox-lee')).toMatchObject([
    { state: 'completed', payment: [{ name: 'balance' }], orderDate: '2026-11-22T03:00:00.000Z' },
  ]);
});

it('stops when the balance no longer suffices, and says so', async () => {
  await sandbox.control('/clock', { advanceSeconds: 60 * day });
  expect(await commuter()).toMatchObject({
    autoRenew: false,
    validUntil: NOW + 16 * day * 1000,
    balance: { amount: 200 },
  });
  const states = await sandbox.read<{ state: string }[]>(paths.orders, 'sandbox-lee');
  expect(states.map(({ state }) => state)).toEqual(['completed', 'completed', 'failed']);
  expect(await sandbox.read(`${paths.products}/line-de`, 'sandbox-lee')).toMatchObject({
    status: 'terminated',
  });
});

it('is switched on and off by whoever holds the line, and nobody else', async () => {
  const mei = await sandbox.signIn('mei');
  await sandbox.submit('/lines/line-jp/auto-renew', { turn: 'on' }, mei);
  expect(await sandbox.read<object[]>(paths.topups)).toHaveLength(1);
  const foreign = await sandbox.submit('/lines/line-de/auto-renew', { turn: 'off' }, mei);
  expect(foreign.status).toBe(404);
  expect(await commuter()).toMatchObject({ autoRenew: true });
  await sandbox.submit('/lines/line-jp/auto-renew', { turn: 'off' }, mei);
  expect(await sandbox.read(paths.topups)).toEqual([]);
});

it('lifts the suspension once the arrears are paid', async () => {
  const line = `${paths.products}/line-biz`;
  expect(await sandbox.read(line, 'sandbox-office')).toMatchObject({ status: 'suspended' });
  expect(await sandbox.read(`${paths.bills}/bill-biz-2`, 'sandbox-office')).toMatchObject({
    state: 'sent',
    remainingAmount: { unit: 'JPY', value: 2450 },
    paymentDueDate: '2026-11-04T03:00:00.000Z',
    billingAccount: { id: 'account-office-business' },
  });
  await sandbox.submit('/bills/bill-biz-2', {}, await sandbox.signIn('office'));
  expect(await sandbox.read(line, 'sandbox-office')).toMatchObject({ status: 'active' });
});
