import { beforeEach, describe, expect, test } from 'vitest';
import type { Renewal } from '../../../utils/domain/renewal';
import { DAY, HOUR, MINUTE, SECOND } from '../../../utils/domain/time';
import { browse } from '../../support/fake-browsing';
import { closeTab } from '../../support/fake-machine';
import { comeToRest } from '../../support/fake-worker';

const browsing = browse();
const PLAN = 'jp-month-10gb';
let connectionId = '';
let lineKey = '';

beforeEach(async () => {
  connectionId = await browsing.connect();
  lineKey = `${connectionId}/line-jp`;
});

const store = () => browsing.worker.store();
const renewals = async (): Promise<Renewal[]> =>
  (await (await store()).getAll('renewals')).sort((a, b) => a.openedAt - b.openedAt);
const states = async () => (await renewals()).map(({ state }) => state);
const alerts = async () =>
  (await (await store()).getAll('alerts')).map(({ kind, state }) => `${kind} ${state}`).sort();

const open = async (planId = PLAN) => {
  const reply = await browsing.worker.send({ do: 'open-checkout', lineKey, planId });
  expect(reply.ok).toBe(true);
};
const order = (outcome: string, line = 'line-jp', offering = PLAN) =>
  browsing.provider.control('orders', { line, offering, outcome });
const settleOrder = (number: number, outcome: 'complete' | 'fail') =>
  browsing.provider.control(`orders/LEB-00000${number}`, { outcome });
/** Time passes, and a worker that knows nothing looks again. */
const look = async (after: number) => {
  browsing.later(after);
  await browsing.restart();
};
const leave = async () => {
  closeTab(browsing.machine, 1);
  await comeToRest();
};

describe('what comes of a checkout', () => {
  test('success at once: told once, with what says so', async () => {
    await open();
    await order('complete');
    await leave();
    await look(30 * SECOND);
    const [renewal] = await renewals();
    expect(renewal).toMatchObject({ state: 'confirmed', left: { how: 'closed' } });
    const said = new Set(renewal?.evidence.map(({ what }) => what));
    expect([...said].sort()).toEqual(['allowance', 'bill', 'order', 'validity']);
    expect(renewal?.lacks).toBeUndefined();
    expect(renewal?.tab).toBeUndefined();
    await look(MINUTE);
    expect(await alerts()).toEqual(['renewal-confirmed open']);
    expect(browsing.machine.appeared).toHaveLength(1);
  });

  test('success after three hours: overdue meanwhile, and then the complaint is closed', async () => {
    await open();
    await order('pending');
    await leave();
    await look(5 * MINUTE);
    expect(await renewals()).toMatchObject([
      { state: 'waiting', orders: [{ id: 'LEB-000001', state: 'open' }] },
    ]);
    await look(10 * MINUTE);
    expect(await states()).toEqual(['overdue']);
    await look(3 * HOUR);
    await settleOrder(1, 'complete');
    await look(10 * MINUTE);
    expect(await states()).toEqual(['confirmed']);
    expect(await alerts()).toEqual(['renewal-confirmed open', 'renewal-overdue resolved']);
  });

  test('never: overdue once, with its order, and given up after a week', async () => {
    await open();
    await order('pending');
    await leave();
    for (const after of [15 * MINUTE, HOUR, DAY]) await look(after);
    expect(await states()).toEqual(['overdue']);
    expect(browsing.machine.appeared).toHaveLength(1);
    await look(7 * DAY);
    expect(await states()).toEqual(['given-up']);
    expect((await alerts()).filter((alert) => alert.startsWith('renewal'))).toEqual([
      'renewal-overdue resolved',
    ]);
  });

  test('the provider’s clock jumps meanwhile: the order stays its own', async () => {
    await open();
    await order('pending');
    await browsing.provider.control('clock', { advanceSeconds: 3_600 });
    await leave();
    await look(30 * SECOND);
    expect(await renewals()).toMatchObject([
      { state: 'overdue', orders: [{ id: 'LEB-000001', state: 'open' }] },
    ]);
  });

  test('paid, and nothing comes: the money is known to be taken', async () => {
    await open();
    await order('succeed');
    await look(30 * SECOND);
    const [renewal] = await renewals();
    expect(renewal).toMatchObject({
      state: 'opened',
      orders: [{ id: 'LEB-000001', state: 'open' }],
      paid: { amount: { minor: 3080, currency: 'JPY' } },
    });
  });

  test('the payment failed: said once, in the provider’s words, and nothing is overdue', async () => {
    await open();
    await order('fail');
    await leave();
    await look(30 * SECOND);
    expect(await renewals()).toMatchObject([
      { state: 'failed', orders: [{ state: 'failed', note: 'The payment was declined.' }] },
    ]);
    await look(HOUR);
    await look(DAY);
    expect(await states()).toEqual(['failed']);
    expect(await alerts()).toEqual(['payment-failed open']);
    expect(browsing.machine.appeared).toHaveLength(1);
  });

  test('pending, then failed', async () => {
    await open();
    await order('pending');
    await look(30 * SECOND);
    expect(await states()).toEqual(['opened']);
    await settleOrder(1, 'fail');
    await look(30 * SECOND);
    expect(await states()).toEqual(['failed']);
    expect(await alerts()).toEqual(['payment-failed open']);
  });

  test('failed, then paid in the same tab: one renewal, in effect', async () => {
    await open();
    await order('fail');
    await look(30 * SECOND);
    expect(await states()).toEqual(['failed']);
    await order('pending');
    await look(30 * SECOND);
    await browsing.worker.runCycle([connectionId]);
    await look(5 * MINUTE);
    await browsing.worker.runCycle([connectionId]);
    expect(await states()).toEqual(['waiting']);
    await settleOrder(2, 'complete');
    await look(30 * MINUTE);
    expect(await states()).toEqual(['confirmed']);
    expect((await alerts()).at(-1)).toBe('renewal-confirmed open');
  });

  test('the tab was closed before paying: over in silence', async () => {
    await open();
    await leave();
    expect(await renewals()).toMatchObject([{ state: 'waiting', left: { how: 'closed' } }]);
    for (const after of [MINUTE, 15 * MINUTE, HOUR]) await look(after);
    expect(await renewals()).toMatchObject([{ state: 'given-up', notOrdered: true }]);
    expect(await alerts()).toEqual([]);
    expect(browsing.machine.appeared).toEqual([]);
  });

  test('the tab was left open: waiting all the same', async () => {
    await open();
    await look(9 * MINUTE);
    expect(await states()).toEqual(['opened']);
    await look(MINUTE);
    // Its usual time is over by then, too.
    expect(await states()).toEqual(['overdue']);
  });

  test('the provider is down meanwhile: neither in effect nor overdue, until it answers', async () => {
    await open();
    await order('complete');
    await browsing.provider.control('faults', [{ match: '/tmf-api', kind: 'status', status: 503 }]);
    for (const after of [30 * SECOND, 20 * MINUTE, HOUR]) await look(after);
    expect(await states()).toEqual(['opened']);
    expect(await alerts()).toEqual([]);
    await browsing.provider.control('faults', []);
    await look(HOUR);
    expect(await states()).toEqual(['confirmed']);
    expect(await alerts()).toEqual(['renewal-confirmed open']);
  });
});

describe('whose effect it is', () => {
  test('paid twice: both are in effect, one of them once too often', async () => {
    await open();
    await order('pending');
    browsing.later(2 * MINUTE);
    await open();
    await order('pending');
    await settleOrder(1, 'complete');
    await look(30 * SECOND);
    expect(await states()).toEqual(['given-up', 'confirmed']);
    await settleOrder(2, 'complete');
    await look(HOUR);
    const both = await renewals();
    expect(both).toMatchObject([
      { state: 'confirmed', twice: true, orders: [{ id: 'LEB-000001' }] },
      { state: 'confirmed', orders: [{ id: 'LEB-000002' }] },
    ]);
    for (const { evidence } of both) {
      expect(evidence.map(({ what }) => what)).toContain('allowance');
    }
    await look(HOUR);
    expect(await alerts()).toEqual(['paid-twice open', 'renewal-confirmed open']);
    expect(browsing.machine.appeared).toHaveLength(2);
  });

  test('paid twice, and both come at once', async () => {
    await open();
    await order('pending');
    browsing.later(2 * MINUTE);
    await open();
    await order('complete');
    await settleOrder(1, 'complete');
    await look(30 * SECOND);
    expect(await renewals()).toMatchObject([
      { state: 'confirmed', twice: true },
      { state: 'confirmed' },
    ]);
    expect(await alerts()).toEqual(['paid-twice open', 'renewal-confirmed open']);
  });

  test('opened twice, and paid once', async () => {
    await open();
    browsing.later(2 * MINUTE);
    await open();
    await order('complete');
    await look(30 * SECOND);
    await look(HOUR);
    expect(await states()).toEqual(['given-up', 'confirmed']);
    expect(await alerts()).toEqual(['renewal-confirmed open']);
  });

  test('paid twice in one tab', async () => {
    await open();
    await order('complete');
    browsing.later(SECOND);
    await order('complete');
    await look(30 * SECOND);
    expect(await renewals()).toMatchObject([{ state: 'confirmed', twice: true }]);
    expect(await alerts()).toEqual(['paid-twice open']);
  });

  test('paid on another device: seen, and nobody is disturbed', async () => {
    await order('complete');
    await look(30 * MINUTE);
    await look(30 * MINUTE);
    expect(await renewals()).toMatchObject([
      { lineKey, state: 'confirmed', elsewhere: true, planId: PLAN, price: null },
    ]);
    expect(browsing.machine.appeared).toEqual([]);
    expect(browsing.machine.toolbar.text).not.toBe('ok');
  });

  test('paid on another device: its order and bill are asked for then, and counted once', async () => {
    await order('complete');
    await look(30 * MINUTE);
    await look(30 * MINUTE);
    const [renewal] = await renewals();
    expect(renewal).toMatchObject({
      orders: [{ id: 'LEB-000001', state: 'done' }],
      paid: { number: 'RECEIPT-LEB-000001' },
    });
    const said = renewal?.evidence.map(({ what }) => what) ?? [];
    expect(said).toEqual([...new Set(said)]);
    expect(said).toEqual(expect.arrayContaining(['validity', 'order', 'bill']));
    const bills = await (await store()).getAll('bills');
    expect(bills.filter(({ renewalId }) => renewalId === renewal?.id)).toHaveLength(1);
  });

  test('an order of another line says nothing about this one', async () => {
    const id = await browsing.connect({ secret: 'sandbox-office' });
    lineKey = `${id}/line-4g`;
    const plans = (await (await store()).get('catalogues', id))?.plans ?? [];
    await open(plans[0]?.id);
    let placed = 0;
    for (const { id: planId } of plans) {
      placed += await order('fail', 'line-eu', planId).then(
        () => 1,
        () => 0,
      );
    }
    expect(placed).toBeGreaterThan(0);
    await look(30 * SECOND);
    const renewal = (await renewals()).find((each) => each.lineKey === lineKey);
    expect(renewal).toMatchObject({ state: 'opened' });
    expect(renewal?.orders).toBeUndefined();
  });
});

describe('the tab of a checkout', () => {
  test('is looked after only while it is open', async () => {
    expect(browsing.machine.tabEvents.closed.listeners.size).toBe(0);
    await open();
    expect(browsing.machine.tabEvents.closed.listeners.size).toBe(1);
    await browsing.restart();
    await comeToRest();
    expect(browsing.machine.tabEvents.closed.listeners.size).toBe(1);
    await leave();
    expect(browsing.machine.tabEvents.closed.listeners.size).toBe(0);
  });

  test('closed while the worker slept wakes it, and the provider is asked soon', async () => {
    await open();
    await look(20 * MINUTE);
    await leave();
    const [connection] = await (await store()).getAll('connections');
    expect((connection?.status.nextDueAt ?? 0) - Date.now()).toBeLessThanOrEqual(30 * SECOND);
  });

  test('has another id after the browser was started: it is forgotten', async () => {
    await open();
    browsing.machine.events.startup.fire();
    await comeToRest();
    expect((await renewals())[0]).toMatchObject({ state: 'waiting', left: { how: 'closed' } });
    expect((await renewals())[0]?.tab).toBeUndefined();
  });
});
