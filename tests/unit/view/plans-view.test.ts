import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../utils/domain/model';
import { rankLines } from '../../../utils/domain/rank';
import { DAY } from '../../../utils/domain/time';
import { toPlansView } from '../../../utils/view/plans-view';
import { aCharge, aContext, aPlan, GB, NOW } from '../../support/builders';
import { wholeLocaleOf } from '../../support/locales';

const plain = (text: string | undefined) => text?.replace(/\u00a0/g, ' ');

function show(catalogue: Plan[] | null, language: 'en' | 'zh-CN' = 'en') {
  const [line] = rankLines([aContext()]);
  if (line === undefined) throw new Error('no line');
  const state = { sort: 'per-gb', chosenId: null, all: false, copied: null } as const;
  return toPlansView(line, catalogue, state, wholeLocaleOf(language));
}

const promotion = (endsAt: number) =>
  aCharge({ kind: 'discount', name: 'Winter', minor: -300, endsAt, code: 'WINTER10' });
const whole = aPlan({
  charges: [
    aCharge(),
    aCharge({ kind: 'fee', name: 'Activation', minor: 500 }),
    promotion(NOW + DAY),
    aCharge({ kind: 'tax', name: '10%', minor: 200 }),
  ],
});

describe('the total', () => {
  it('is the sum of what is shown', () => {
    const charges = show([whole]).plans[0]?.charges ?? [];
    expect(charges).toEqual([
      { name: 'Plan', value: '¥1,800', total: false },
      { name: 'Activation', value: '¥500', total: false },
      { name: 'Winter', value: '-¥300', total: false },
      { name: 'Tax 10%', value: '¥200', total: false },
      { name: 'All in', value: '¥2,200', total: true },
    ]);
  });

  it('is the price in the list and on the button', () => {
    const view = show([whole]);
    expect(view.plans[0]?.priceText).toBe('¥2,200');
    expect(plain(view.primary?.detail)).toBe('10 GB · ¥2,200');
    expect(view.plans[0]).toMatchObject({ perGbText: '¥220 per GB', perDayText: '¥73 a day' });
  });

  it('leaves out a promotion that has ended, wherever it is shown', () => {
    const view = show([aPlan({ charges: [aCharge(), promotion(NOW - DAY)] })]);
    expect(view.plans[0]?.charges.map(({ value }) => value)).toEqual(['¥1,800', '¥1,800']);
    expect(view.plans[0]?.tags.map(({ text }) => text)).toEqual(['Same plan as now', 'Tethering']);
  });

  it('is not made up where a price is unknown', () => {
    const dark = aPlan({ currency: null, charges: [] });
    expect(show([dark]).plans[0]).toMatchObject({
      priceText: 'price unknown',
      perGbText: '—',
      perDayText: '—',
      charges: [],
    });
    expect(plain(show([dark], 'zh-CN').primary?.detail)).toBe('10 GB · 价格未知');
  });
});

describe('the list', () => {
  it('is sorted and counted, the proposed one chosen', () => {
    const big = aPlan({ id: 'big', dataBytes: 100 * GB });
    const view = show([aPlan(), big, aPlan({ id: 'new', newCustomersOnly: true })]);
    expect(view.plans.map(({ id }) => id)).toEqual(['big', 'plan-10']);
    expect(view.chosenId).toBe('plan-10');
    expect(view.count).toBe('2 plans that work in Japan');
  });

  it.each([
    [null, 'The provider’s plans have not been read yet.', '尚未读取运营商的套餐。'],
    [
      [],
      'This provider offers no plans here that this line can buy.',
      '运营商没有为这条线路提供可购买的套餐。',
    ],
  ])('of %j says why it is empty', (catalogue, english, chinese) => {
    expect(show(catalogue)).toMatchObject({ plans: [], primary: null, empty: english });
    expect(show(catalogue, 'zh-CN').empty).toBe(chinese);
  });

  it('says where a plan opens, and nothing where that is not safe', () => {
    const opens = (checkout: string) =>
      show([aPlan({ checkout })]).plans[0]?.facts.find(({ name }) => name === 'Opens')?.value;
    expect(opens('https://pay.nippon.example/{offering}')).toBe('pay.nippon.example');
    expect(opens('https://evil.example/{offering}')).toBeUndefined();
  });

  it('warns of a plan that is no use for a laptop', () => {
    const view = show([aPlan({ tethering: 'blocked' })]);
    expect(view.plans[0]?.tags.at(-1)).toMatchObject({ tone: 'signal' });
  });
});
