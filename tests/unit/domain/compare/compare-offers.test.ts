import { describe, expect, it } from 'vitest';
import { compareOffers } from '../../../../utils/domain/compare/compare-offers';
import type { Need } from '../../../../utils/domain/compare/need';
import type { Plan } from '../../../../utils/domain/model';
import type { Rate } from '../../../../utils/domain/rates';
import { DAY } from '../../../../utils/domain/time';
import { aCharge, GB, NOW } from '../../../support/builders';
import { aNeed, anOffer, compared, costs } from './offers';

const p: Need['p'] = {
  p10: null,
  p50: null,
  p90: null,
  madeAt: NOW,
  leftBytes: 4 * GB,
  at: NOW,
  expiresAt: null,
  perDay: GB,
};

describe('what would really be used', () => {
  it.each<[string, Partial<Plan>, Partial<Need>, number | null]>([
    ['is the allowance, where the need is larger', {}, { perDay: GB }, 10 * GB],
    ['is the need, where it is smaller', {}, { perDay: GB / 5 }, 6 * GB],
    [
      'is the need, where there is no limit',
      { unlimited: true, dataBytes: null },
      { perDay: GB },
      30 * GB,
    ],
    ['is what daily caps let through', { dailyCapBytes: GB / 10 }, { perDay: GB }, 3 * GB],
    [
      'is that without an allowance, too',
      { dataBytes: null, dailyCapBytes: GB },
      { perDay: 2 * GB },
      30 * GB,
    ],
    ['ends with the need', {}, { perDay: GB, until: NOW + 5 * DAY }, 5 * GB],
    [
      'is all of what lasts until it is used up',
      { validity: null, validityKind: 'until-used' },
      { perDay: GB },
      10 * GB,
    ],
    ['is nothing for who uses nothing', { validityKind: 'until-used' }, { perDay: 0 }, 0],
    [
      'of a booster is what the rest leaves to be wished',
      { topUpEffect: 'adds' },
      { perDay: GB, p, endsAt: NOW + 7 * DAY },
      3 * GB,
    ],
    [
      'of a booster is nothing where the rest lasts',
      { topUpEffect: 'adds' },
      { perDay: GB, p, endsAt: NOW + 3 * DAY },
      0,
    ],
    ['is not known without a pace', {}, {}, null],
    ['is not known without a length', { validity: null }, { perDay: GB }, null],
    [
      'is not known with a length of nothing',
      { validity: { count: 0, unit: 'day' } },
      { perDay: GB },
      null,
    ],
    [
      'is not known with a length of less',
      { validity: { count: -3, unit: 'day' } },
      { perDay: GB },
      null,
    ],
    ['is not known without an allowance', { dataBytes: null }, { perDay: GB }, null],
  ])('%s', (_, plan, need, bytes) => {
    expect(compared(plan, need).usedBytes).toBe(bytes);
  });
});

describe('the figures', () => {
  it('are all in, per GB, per GB used and per day', () => {
    expect(compared({}, { perDay: GB / 5 }).figures).toEqual({
      price: 1980,
      perGb: 198,
      perGbUsed: 330,
      perDay: 66,
    });
  });

  it('do not get better by a need that ends early', () => {
    const { figures } = compared({}, { perDay: GB, until: NOW + 3 * DAY });
    expect(figures).toMatchObject({ perGbUsed: 660, perDay: 66 });
  });

  it.each<[string, Partial<Plan>, string]>([
    ['that is not told', { currency: null, charges: [] }, 'unknown'],
    ['below nothing', costs(-1), 'unknown'],
    ['without its tax', costs(1000, { taxIncluded: false }), 'from'],
    [
      'of a third party that names no fee',
      costs(1000, { channel: { kind: 'third-party', name: 'Mart' } }),
      'from',
    ],
  ])('a price %s is never ranked', (_, plan, state) => {
    const row = compared(plan, { perDay: GB });
    expect(row).toMatchObject({ priceState: state, figures: null, ranked: null });
    expect(row.price === null).toBe(state === 'unknown');
  });

  it.each<[string, Partial<Plan>]>([
    ['its tax', { taxIncluded: false }],
    [
      'its fee',
      {
        channel: { kind: 'third-party', name: null },
        charges: [aCharge(), aCharge({ kind: 'fee', minor: 0 })],
      },
    ],
  ])('a price that tells %s is', (_, plan) => {
    expect(compared(plan).priceState).toBe('whole');
  });

  it('tell the fees in the price, and none that has ended', () => {
    const ended = aCharge({ kind: 'fee', minor: 90, endsAt: NOW });
    const charges = [aCharge(), aCharge({ kind: 'fee', minor: 330 }), ended];
    expect(compared({ charges })).toMatchObject({ fees: 330, price: { minor: 2130 } });
  });
});

describe('two currencies', () => {
  const rate: Rate = { base: 'USD', quote: 'JPY', value: 150, date: '2026-11-20', source: 'user' };
  const dollars = anOffer(costs(1000, { id: 'usd', currency: 'USD' }));
  const offers = [dollars, anOffer(), anOffer({ id: 'second' })];

  it('are ranked in that of most prices', () => {
    const { currency, rows } = compareOffers(offers, aNeed(), null, [rate]);
    expect(currency).toBe('JPY');
    expect(rows[0]).toMatchObject({
      figures: { price: 1000 },
      ranked: { price: 1500, perGb: 150 },
      conversion: { source: 'user', date: '2026-11-20' },
    });
    expect(rows[1]).toMatchObject({ ranked: { price: 1980 }, conversion: null });
  });

  it('are ranked in the one that is asked for', () => {
    const { rows } = compareOffers(offers, aNeed(), 'USD', [rate]);
    expect(rows.map(({ ranked }) => Math.round(ranked?.price ?? 0))).toEqual([1000, 1320, 1320]);
  });

  it('are never compared without a rate', () => {
    const [row] = compareOffers(offers, aNeed(), null, []).rows;
    expect(row).toMatchObject({ figures: { price: 1000 }, ranked: null, conversion: null });
  });
});

describe('what speaks against a plan', () => {
  it.each<[string, Partial<Plan>, Partial<Need>, string[]]>([
    ['nothing', {}, { region: 'JP' }, []],
    ['no tethering', { tethering: 'blocked' }, {}, ['no-tethering']],
    ['not there', { regions: ['KR', 'TW'] }, { region: 'JP' }, ['region']],
    ['nothing, where it is not told in countries', { regions: ['asia'] }, { region: 'JP' }, []],
    ['nothing, where tethering is not told', { tethering: 'unknown' }, {}, []],
    ['only new customers', { newCustomersOnly: true }, {}, ['new-customers']],
  ])('%s', (_, plan, need, fails) => {
    expect(compared(plan, need).fails).toEqual(fails);
  });

  it('that the line cannot buy it', () => {
    const { rows } = compareOffers([anOffer({}, { forLine: false })], aNeed(), null, []);
    expect(rows[0]?.fails).toEqual(['not-for-line']);
  });
});

describe('what is not told', () => {
  it('is named', () => {
    expect(compared({}).notTold).toEqual(['fees', 'speed', 'start']);
    expect(
      compared({
        currency: null,
        charges: [],
        dataBytes: null,
        validity: { count: 0, unit: 'day' },
        regions: [],
        tethering: 'unknown',
        topUpEffect: 'unknown',
      }).notTold,
    ).toEqual([
      'price',
      'allowance',
      'validity',
      'regions',
      'tethering',
      'speed',
      'renewing',
      'start',
    ]);
  });

  it('is nothing where all is told', () => {
    const told: Partial<Plan> = {
      speedKbps: 300_000,
      activation: 'purchase',
      channel: { kind: 'official', name: null },
    };
    expect(compared(told).notTold).toEqual([]);
  });
});
