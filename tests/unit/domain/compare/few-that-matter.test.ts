import { describe, expect, it } from 'vitest';
import { compareOffers } from '../../../../utils/domain/compare/compare-offers';
import { fewThatMatter } from '../../../../utils/domain/compare/few-that-matter';
import { paysOffAfter } from '../../../../utils/domain/compare/pays-off-after';
import type { Plan } from '../../../../utils/domain/model';
import { GB } from '../../../support/builders';
import { aNeed, anOffer, compared, costs } from './offers';

const plan = (id: string, price: number, gb: number, parts: Partial<Plan> = {}) =>
  anOffer(costs(price, { id, dataBytes: gb * GB, ...parts }));

function few(offers: ReturnType<typeof plan>[], ids: (string | null)[] = [], perDay = GB): string {
  const { rows } = compareOffers(offers, aNeed({ perDay }), null, []);
  return fewThatMatter(rows, ids)
    .map(({ offer }) => offer.plan.id)
    .join(' ');
}

describe('the few that matter', () => {
  const offers = [
    plan('1', 400, 1),
    plan('3', 1000, 3),
    plan('5', 1600, 5),
    plan('10', 2000, 10),
    plan('20', 3000, 20),
    plan('blocked', 10, 20, { tethering: 'blocked' }),
    plan('dark', 10, 20, { currency: null }),
  ];

  it('are all of five', () => {
    expect(few(offers.slice(2))).toBe('5 10 20 blocked dark');
  });

  it('are those that no other beats per GB really used, as a whole and in days', () => {
    const beaten = plan('beaten', 2100, 10);
    expect(few([...offers, beaten])).toBe('1 3 5 10 20');
    // One who uses 3 GB a month has no use for 20, and so no better price per GB.
    expect(few([...offers, beaten], [], GB / 10)).toBe('1 3');
  });

  it('keep the one that the line has and the proposed one', () => {
    expect(few(offers, ['blocked', null], GB / 10)).toBe('1 3 blocked');
    expect(few(offers, ['dark'])).toBe('3 5 10 20 dark');
  });

  it('are the first ones where nothing can be ranked', () => {
    const dark = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => plan(id, 1, 1, { currency: null }));
    expect(few(dark, ['f'])).toBe('a b c d f');
  });
});

describe('a long plan', () => {
  const days = (count: number): Partial<Plan> => ({ validity: { count, unit: 'day' } });
  const pace = { perDay: Math.round((12.4 * GB) / 30) };
  const short = compared(costs(3080, { dataBytes: 20 * GB }), pace);
  const long = (price: number, gb: number, count = 90) =>
    compared(costs(price, { dataBytes: gb * GB, ...days(count) }), pace);

  it('pays off after the days for which the short ones cost as much', () => {
    expect(paysOffAfter(long(7480, 50), short)).toBe(73);
  });

  it.each([
    ['that costs too much ever to', long(9500, 50)],
    ['that is used up before', long(7480, 20)],
    ['that is no longer', long(7480, 50, 30)],
    ['that is cheaper anyway', long(3000, 50)],
  ])('%s does not', (_, other) => {
    expect(paysOffAfter(other, short)).toBeNull();
  });

  it('is not judged without a pace', () => {
    expect(paysOffAfter(compared(days(90)), compared({}))).toBeNull();
  });
});
