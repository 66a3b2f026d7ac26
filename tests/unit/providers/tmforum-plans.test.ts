import { describe, expect, it } from 'vitest';
import { allIn } from '../../../utils/domain/plans';
import { bend } from '../../support/bend';
import { everything, fixture, NOW, pollOf } from './tmforum-provider';

const PRICES = '/tmf-api/productCatalogManagement/v4/productOfferingPrice';

async function plansOf(offered = everything()) {
  const poll = await pollOf(offered, { wantsPlans: true });
  return poll.ok ? (poll.value.plans ?? []) : [];
}

/** The all-in price of the first plan, with something else at one place of the price list. */
async function priceWith(place: (string | number)[], value: unknown) {
  const prices = fixture('product-offering-price');
  const [plan] = await plansOf({ ...everything(), [PRICES]: bend(prices, place, value) });
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
      taxIncluded: true,
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
  const ended = '2026-11-01T00:00:00Z';
  it.each<[string, (string | number)[], unknown, number | null]>([
    ['whole', [0, 'price', 'unit'], 'JPY', 2100],
    ['a part without a value', [1, 'price', 'value'], undefined, null],
    ['a part in another currency', [1, 'price', 'unit'], 'USD', null],
    ['a tax in another currency', [0, 'tax', 0, 'taxAmount', 'unit'], 'USD', null],
    ['a tax without an amount', [0, 'tax', 0, 'taxAmount'], undefined, null],
    ['a part that is not listed', [1, 'id'], 'another', null],
    ['no currency at all', [0, 'price', 'unit'], 'points', null],
    ['a promotion that has ended', [2, 'validFor', 'endDateTime'], ended, 2280],
    [
      'a promotion that has not begun',
      [2, 'validFor', 'startDateTime'],
      '2026-12-01T00:00:00Z',
      2280,
    ],
    ['a price that holds no longer', [0, 'validFor'], { endDateTime: ended }, null],
  ])('%s', async (_, place, value, minor) => {
    expect(await priceWith(place, value)).toBe(minor);
  });
});
