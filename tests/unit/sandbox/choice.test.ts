import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../utils/domain/model';
import { allIn, buyable } from '../../../utils/domain/plans';
import { esimAccess } from '../../../utils/providers/esim-access/adapter';
import { pollAdapter } from '../../../utils/providers/poll-adapter';
import { tmforum } from '../../../utils/providers/tmforum/adapter';
import { NOW, useSandbox } from './test-sandbox';

const sandbox = useSandbox();

/** What DataLeft reads from the sandbox, as it would from any provider. */
async function poll(adapter = tmforum, address = '', secret = 'sandbox-mei') {
  const asking = { secret, line: null, gigabyte: 'decimal', wantsPlans: true, endpoints: {} };
  const around = { fetch, isOnline: () => true, now: () => NOW, zone: 'UTC', timeoutMs: 5_000 };
  const polled = await pollAdapter(
    adapter,
    { ...asking, gigabyte: 'decimal', address: `${sandbox.url}${address}`, cache: new Map() },
    around,
  );
  if (!polled.ok) throw new Error(JSON.stringify(polled.failure));
  const { readings, plans } = polled.value;
  const [reading] = readings;
  if (reading === undefined || plans === null) throw new Error('no line, or no plans');
  return { reading, plans, offered: buyable(reading, plans, NOW) };
}

const planIn = (plans: Plan[], id: string): Plan => {
  const found = plans.find((plan) => plan.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

describe('the plans that a line can buy', () => {
  it('show each state of what makes plans hard to compare', async () => {
    const { offered } = await poll();
    const states = (key: keyof Plan) => new Set(offered.map((plan) => plan[key]));
    expect(offered.length).toBeGreaterThanOrEqual(16);
    expect(states('activation')).toEqual(new Set([undefined, 'purchase', 'first-use', 'install']));
    expect(states('validityKind')).toEqual(
      new Set([undefined, 'exact', 'calendar', 'recurring', 'until-used']),
    );
    expect(states('atLimit')).toEqual(new Set([undefined, 'blocked', 'throttled', 'billed']));
    expect(states('tethering')).toEqual(new Set(['allowed', 'blocked', 'unknown']));
    expect(states('fairUse')).toEqual(new Set([undefined, true, false]));
    expect(states('identityCheck')).toEqual(new Set([undefined, true, false]));
    expect(states('taxIncluded')).toEqual(new Set([undefined, true, false]));
    expect(states('topUpEffect')).toEqual(new Set(['restarts', 'extends', 'adds']));
    expect(states('currency')).toEqual(new Set(['JPY', 'USD']));
    expect(new Set(offered.map(({ channel }) => channel?.kind))).toEqual(
      new Set([undefined, 'official', 'authorised', 'third-party']),
    );
    expect(new Set(offered.map(({ regions }) => regions.length))).toEqual(new Set([1, 2, 6]));
  });

  it('cost in all what the checkout asks', async () => {
    const { offered } = await poll();
    for (const plan of offered) {
      const page = await sandbox.page(`/checkout?line=line-jp&offering=${plan.id}`);
      const told = /data-total="(\d+)" data-currency="(\w+)"/.exec(await page.text());
      const price = allIn(plan, NOW);
      expect([plan.id, told?.[1], told?.[2]]).toEqual([
        plan.id,
        String(price?.minor),
        price?.currency,
      ]);
    }
  });

  it('come with their terms', async () => {
    const { plans } = await poll();
    expect(planIn(plans, 'jp-local-30gb')).toMatchObject({
      activation: 'install',
      installWithinDays: 30,
      networks: ['KDDI 5G'],
      speedKbps: 150_000,
      identityCheck: true,
      maxPurchases: 1,
      channel: { kind: 'official', name: 'LEB Mobile' },
    });
    expect(planIn(plans, 'jp-every-28days-12gb').validity).toEqual({ count: 28, unit: 'day' });
    expect(planIn(plans, 'jp-keep-15gb').validity).toBeNull();
    const { charges, paymentMethods } = planIn(plans, 'jp-trip-5gb-sakura');
    expect(charges[1]).toMatchObject({ kind: 'fee', minor: 49, bps: 350 });
    expect(paymentMethods).toEqual(['card', 'paypal']);
    expect(planIn(plans, 'jp-asia-20gb').charges).toContainEqual({
      kind: 'discount',
      name: 'Asia promotion',
      minor: -780,
      bps: 1500,
      startsAt: null,
      endsAt: NOW + 12 * 86_400_000,
      code: 'ASIA15',
    });
  });

  it('are told by the reseller’s interface as far as it can', async () => {
    const { plans } = await poll(esimAccess, '/esim-access', 'access-mei');
    expect(planIn(plans, 'jp-kr-12gb')).toMatchObject({
      activation: 'first-use',
      installWithinDays: 60,
      networks: ['NTT docomo 5G', 'SK Telecom 5G'],
      regions: ['JP', 'KR'],
    });
    expect(planIn(plans, 'jp-keep-15gb').validity).toBeNull();
    expect(planIn(plans, 'jp-local-30gb').activation).toBe('install');
  });
});

it('the website says the terms, too', async () => {
  const page = await (await sandbox.page('/plans?line=line-jp')).text();
  for (const said of ['Sakura Travel (authorised)', 'until used up', 'install within 180 days']) {
    expect(page).toContain(said);
  }
});

describe('the checkout', () => {
  const order = (offering: string) =>
    sandbox.control('/orders', { line: 'line-jp', offering, outcome: 'complete' });

  it('takes only the payment that its seller takes', async () => {
    const at = '/checkout?line=line-jp&offering=jp-trip-5gb-quick';
    const page = await (await sandbox.page(at)).text();
    const methods = [...page.matchAll(/name="method" value="(\w+)"/g)].map(([, name]) => name);
    expect(methods).toEqual(['alipay', 'wechatpay']);
    expect((await sandbox.submit(at, { method: 'card' })).status).toBe(400);
  });

  it('sells no more often than it says', async () => {
    expect((await order('jp-local-30gb')).status).toBe(201);
    const again = await sandbox.page('/checkout?line=line-jp&offering=jp-local-30gb');
    expect([again.status, await again.text()]).toEqual([
      409,
      expect.stringContaining('bought-enough'),
    ]);
  });
});
