import { beforeEach, describe, expect, test } from 'vitest';
import { browse } from '../../support/fake-browsing';
import { allowGuard, closeTab, navigate } from '../../support/fake-machine';
import { comeToRest } from '../../support/fake-worker';

const browsing = browse();
const EVIL = 'https://evil.example/pay?session=1';
const PAYPAL = 'https://www.paypal.com/checkoutnow';
let lineKey = '';

beforeEach(async () => {
  lineKey = `${await browsing.connect()}/line-jp`;
});

const renewal = async () => (await (await browsing.worker.store()).getAll('renewals'))[0];
const open = () => browsing.worker.send({ do: 'open-checkout', lineKey, planId: 'jp-month-10gb' });
const tab = (id = 1) => browsing.machine.tabs[id - 1];
const go = async (...addresses: string[]) => {
  navigate(browsing.machine, 1, ...addresses);
  await comeToRest();
};
const own = (path: string) => `${browsing.provider.url}${path}`;
const isGuard = (url: string | undefined) => url?.includes('/guard.html#') === true;

async function guarded() {
  allowGuard(browsing.machine);
  await open();
}

describe('the checkout guard', () => {
  test.each([
    'https://www.paypal.com/checkoutnow',
    'https://mclient.alipay.com/cashier',
    'https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb',
    'https://checkout.stripe.com/c/pay/1',
  ])('is silent on the way through %s and back', async (service) => {
    await guarded();
    await go(own('/checkout?step=2'), service, own('/orders/LEB-000001'));
    expect(tab()).toBe(own('/orders/LEB-000001'));
    expect(await renewal()).toMatchObject({ state: 'waiting', left: { how: 'returned' } });
  });

  test('puts its own page in the place of one that nobody knows', async () => {
    await guarded();
    await go(EVIL);
    const { id, tab: stored } = (await renewal()) ?? {};
    expect(tab()).toContain(`/guard.html#${id}`);
    expect(stored?.stopped).toEqual({ tabId: 1, url: EVIL, why: 'undeclared' });
  });

  test('leads back to the provider', async () => {
    await guarded();
    await go(EVIL);
    const renewalId = (await renewal())?.id ?? '';
    await browsing.worker.send({ do: 'leave-guard', renewalId, on: false });
    expect(new URL(tab() ?? '').origin).toBe(browsing.provider.url);
    expect((await renewal())?.tab?.stopped).toBeUndefined();
    await go(EVIL);
    expect(isGuard(tab())).toBe(true);
  });

  test('lets the user go on, there and nowhere else, also after the worker stopped', async () => {
    await guarded();
    await go(EVIL);
    await browsing.restart();
    const renewalId = (await renewal())?.id ?? '';
    await browsing.worker.send({ do: 'leave-guard', renewalId, on: true });
    expect(tab()).toBe(EVIL);
    await browsing.restart();
    await go(EVIL, 'https://evil.example/step/2');
    expect(tab()).toBe('https://evil.example/step/2');
    await go('https://worse.example/');
    expect(isGuard(tab())).toBe(true);
  });

  test('follows what the checkout opens', async () => {
    await guarded();
    browsing.machine.tabs.push(EVIL);
    browsing.machine.tabEvents.newTab.fire({ sourceTabId: 1, tabId: 2, url: EVIL });
    await comeToRest();
    expect(isGuard(tab(2))).toBe(true);
    expect(isGuard(tab(1))).toBe(false);
  });

  test('sees a checkout that is elsewhere before its tab is known', async () => {
    allowGuard(browsing.machine);
    const push = browsing.machine.tabs.push.bind(browsing.machine.tabs);
    browsing.machine.tabs.push = () => push(EVIL);
    await open();
    expect(isGuard(tab())).toBe(true);
  });

  test('leaves other tabs, frames and closed checkouts alone', async () => {
    await guarded();
    const { tabEvents, tabs } = browsing.machine;
    tabs.push(EVIL);
    navigate(browsing.machine, 2, EVIL);
    tabEvents.committed.fire({ tabId: 1, frameId: 3, url: EVIL });
    await comeToRest();
    expect(tabs.some(isGuard)).toBe(false);
    closeTab(browsing.machine, 1);
    await comeToRest();
    expect(tabEvents.committed.listeners.size).toBe(0);
    expect((await renewal())?.tab).toBeUndefined();
  });

  test('is over with the attempt', async () => {
    await guarded();
    const renewalId = (await renewal())?.id ?? '';
    await browsing.worker.send({ do: 'give-up', renewalId });
    await go(EVIL);
    expect(tab()).toBe(EVIL);
  });

  test('is not there without permission, and begins when it is given', async () => {
    await open();
    await go(PAYPAL, EVIL);
    expect(tab()).toBe(EVIL);
    allowGuard(browsing.machine);
    browsing.machine.events.granted.fire();
    await comeToRest();
    await go(EVIL);
    expect(isGuard(tab())).toBe(true);
  });

  test('there is nothing to leave where nothing was stopped', async () => {
    await guarded();
    const renewalId = (await renewal())?.id ?? '';
    const reply = await browsing.worker.send({ do: 'leave-guard', renewalId, on: true });
    expect(reply.ok).toBe(false);
  });
});
