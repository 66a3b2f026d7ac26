import { describe, expect, it } from 'vitest';
import { allIn } from '../../../utils/domain/plans';
import { everything, fixture, NOW, pollOf } from './tmforum-provider';

const PRICES = '/tmf-api/productCatalogManagement/v4/productOfferingPrice';

async function plansOf(offered = everything()) {
  const poll = await pollOf(offered, { wantsPlans: true });
  return poll.ok ? (poll.value.plans ?? []) : [];
}

/** The all-in price of the first plan, with its prices bent. */
// biome-ignore lint/suspicious/noExplicitAny: what a server sends has no type yet
async function priceWith(bend: (prices: any[]) => void) {
  const prices = fixture('product-offering-price');
  bend(prices);
  const [plan] = await plansOf({ ...everything(), [PRICES]: prices });
  if (plan === undefined) throw new Error('no plan');
  return allIn(plan, NOW)?.minor ?? null;
}

describe('plans', () => {
  it('are read with every part of the price', async () => {
    const [plan] = await plansOf();
    expect(plan).toEqual({
      id: 'offer-3',
      name: 'Japan 3 GB',
      sellable: true,
      categories: ['japan'],
      dataBytes: 3_000_000_000,
      unlimited: false,
      dailyCapBytes: null,
      speedAfterCapKbps: null,
      voiceSeconds: 7_200,
      smsMessages: 120,
      validity: { count: 30, unit: 'day' },
      tier: 'basic',
      regions: ['JP', 'KR'],
      tethering: 'allowed',
      topUpEffect: 'extends',
      newCustomersOnly: false,
      paymentMethods: ['card', 'alipay'],
      currency: 'JPY',
      charges: [
        { kind: 'plan', name: 'Monthly', minor: 1800, startsAt: null, endsAt: null, code: null },
        { kind: 'tax', name: '10%', minor: 180, startsAt: null, endsAt: null, code: null },
        { kind: 'fee', name: 'Activation', minor: 300, startsAt: null, endsAt: null, code: null },
        {
          kind: 'discount',
          name: 'Winter',
          minor: -180,
          startsAt: null,
          endsAt: Date.UTC(2026, 11, 24),
          code: 'WINTER10',
        },
      ],
      checkout: 'https://shop.example/renew/{offering}?line={line}',
      support: 'https://shop.example/support',
      activationSeconds: { from: 120, to: 900 },
    });
  });

  it('without a price that is known have none', async () => {
    const [, unlimited, retired] = await plansOf();
    expect(unlimited).toMatchObject({
      unlimited: true,
      dataBytes: null,
      dailyCapBytes: 2_000_000_000,
      speedAfterCapKbps: 384,
      newCustomersOnly: true,
      validity: { count: 1, unit: 'month' },
      tethering: 'unknown',
      topUpEffect: 'unknown',
      currency: null,
      charges: [],
    });
    expect(retired).toMatchObject({ sellable: false, checkout: null });
  });
});

describe('half a price is no price', () => {
  it.each<[string, Parameters<typeof priceWith>[0], number | null]>([
    ['whole', () => undefined, 2100],
    ['a part without a value', (prices) => delete prices[1].price.value, null],
    ['a part in another currency', (prices) => (prices[1].price.unit = 'USD'), null],
    ['a tax in another currency', (prices) => (prices[0].tax[0].taxAmount.unit = 'USD'), null],
    ['a tax without an amount', (prices) => delete prices[0].tax[0].taxAmount, null],
    ['a part that is not listed', (prices) => prices.splice(1, 1), null],
    ['no currency at all', (prices) => (prices[0].price.unit = 'points'), null],
    [
      'a promotion that has ended',
      (prices) => (prices[2].validFor.endDateTime = '2026-11-01T00:00:00Z'),
      2280,
    ],
    [
      'a promotion that has not begun',
      (prices) => (prices[2].validFor.startDateTime = '2026-12-01T00:00:00Z'),
      2280,
    ],
    [
      'a price that holds no longer',
      (prices) => (prices[0].validFor = { endDateTime: '2026-11-01T00:00:00Z' }),
      null,
    ],
  ])('%s', async (_, bend, minor) => {
    expect(await priceWith(bend)).toBe(minor);
  });
});
