import { describe, expect, it } from 'vitest';
import type { Line } from '../../../utils/domain/connection';
import type { Plan } from '../../../utils/domain/model';
import { rankLines } from '../../../utils/domain/rank';
import { defaultSettings, type Settings } from '../../../utils/domain/settings';
import { DAY } from '../../../utils/domain/time';
import type { PlansState } from '../../../utils/view/plans-view';
import { toPlansView } from '../../../utils/view/plans-view';
import { aCharge, aContext, aLine, aPlan, GB, NOW } from '../../support/builders';
import { wholeLocaleOf } from '../../support/locales';

const plain = (text: string | undefined) => text?.replace(/\u00a0/g, ' ');

/** 12.4 GB a month. */
const outlook: Line['outlook'] = {
  p10: null,
  p50: null,
  p90: null,
  madeAt: NOW,
  at: NOW,
  leftBytes: 6 * GB,
  expiresAt: NOW + 20 * DAY,
  perDay: (12.4 * GB) / 30,
};

interface Given {
  state?: Partial<PlansState>;
  settings?: Partial<Settings>;
  language?: 'en' | 'zh-CN';
  pace?: boolean;
}

function show(plans: Plan[], { state, settings, language = 'en', pace = true }: Given = {}) {
  const line = aLine(pace && outlook ? { outlook } : {});
  const all = { ...defaultSettings, ...settings };
  const [ranked] = rankLines([aContext({ line, settings: all })]);
  if (ranked === undefined) throw new Error('no line');
  const given: PlansState = {
    sort: 'used',
    chosenId: null,
    all: false,
    copied: null,
    advice: null,
    ...state,
  };
  return toPlansView(ranked, plans, given, wholeLocaleOf(language));
}

const priced = (id: string, minor: number, gb: number, parts: Partial<Plan> = {}) =>
  aPlan({ id, charges: [aCharge({ minor })], dataBytes: gb * GB, ...parts });
const days = (count: number): Partial<Plan> => ({ validity: { count, unit: 'day' } });
const ids = (view: ReturnType<typeof show>) => view.plans.map(({ id }) => id);

describe('per GB that would really be used', () => {
  const long = priced('long', 7480, 50, days(90));
  const short = priced('short', 3080, 20);

  it('ranks, and is shown', () => {
    const view = show([short, long]);
    expect(ids(view)).toEqual(['long', 'short']);
    expect(view.plans.map(({ perGbText }) => perGbText)).toEqual([
      '¥201 per GB used',
      '¥248 per GB used',
    ]);
    expect(view.sorts[0]).toEqual({ value: 'used', label: 'Per GB you would use' });
  });

  it('is not offered before anything is known of the pace', () => {
    const view = show([short, long], { pace: false });
    expect(view.sort).toBe('per-gb');
    expect(view.sorts.map(({ value }) => value)).toEqual(['per-gb', 'price', 'days']);
    expect(view.plans[0]?.perGbText).toBe('¥150 per GB');
  });

  it('gives way to the price per GB where that sorts', () => {
    const view = show([short, long], { state: { sort: 'per-gb' } });
    expect(view.plans[0]?.perGbText).toBe('¥150 per GB');
  });

  it('says when a long plan pays off against the one that Renew proposes', () => {
    const own = { ...short, id: 'plan-10' };
    const tags = show([own, long]).plans[0]?.tags.map(({ text }) => text);
    expect(tags).toContain('Pays off after 73 days');
  });

  it('says how long a small one lasts', () => {
    const tags = show([priced('small', 1000, 5)]).plans[0]?.tags.map(({ text }) => text);
    expect(tags).toContain('Lasts you about 12 of 30 days');
  });
});

describe('the few that matter', () => {
  const plans = [1, 2, 3, 4, 5, 6].map((gb) => priced(`gb-${gb}`, 400 + 150 * gb, gb));
  plans.push(aPlan());

  it('are some of all that work there, and all are one press away', () => {
    const view = show(plans);
    expect(view.count).toBe('5 of 7 that work in Japan');
    expect(view.all).toEqual({ label: 'All 7', shown: false });
    const whole = show(plans, { state: { all: true } });
    expect(whole.plans).toHaveLength(7);
    expect(whole.all).toEqual({ label: 'Fewer', shown: true });
  });

  it('keep the one that was chosen', () => {
    const state = { chosenId: 'gb-1' };
    expect(ids(show(plans, { state }))).toContain('gb-1');
  });

  it('leave out what does not work where the line is', () => {
    const own = aPlan();
    const korea = aPlan({ id: 'korea', regions: ['KR'] });
    expect(ids(show([own, korea]))).toEqual(['plan-10']);
    // Where regions are not told in countries, nobody knows.
    const view = show([own, aPlan({ id: 'asia', regions: ['asia'] })]);
    expect(view.count).toBe('2 plans for this line');
  });
});

describe('what a price is made of', () => {
  const terms = (parts: Partial<Plan>, language: 'en' | 'zh-CN' = 'en') =>
    show([aPlan(parts)], { language }).plans[0]?.terms;
  const mart = { kind: 'third-party', name: 'TravelSIM Mart' } as const;
  const fee = aCharge({ kind: 'fee', name: 'Handling', minor: 330 });

  it('names a reseller, with its fee in the price', () => {
    const resold = { channel: mart, charges: [aCharge({ minor: 2860 }), fee] };
    expect(show([aPlan(resold)]).plans[0]?.priceText).toBe('¥3,190');
    expect(terms(resold)).toBe('TravelSIM Mart, reseller · ¥2,860 + ¥330 fee');
    expect(terms(resold, 'zh-CN')).toContain('TravelSIM Mart（第三方）');
  });

  it('says what is not told, and ranks such a price nowhere', () => {
    const dark = priced('dark', 10, 20, { channel: mart });
    const view = show([dark, aPlan()]);
    expect(view.plans.at(-1)).toMatchObject({
      id: 'dark',
      priceText: 'from ¥10',
      perGbText: '—',
      terms: 'TravelSIM Mart, reseller · fee not told',
    });
    expect(plain(show([dark]).primary?.detail)).toBe('20 GB · from ¥10');
    expect(terms({ charges: [aCharge()], taxIncluded: false })).toBe('tax not told');
  });

  it('says that tax is in it', () => {
    expect(terms({})).toBe('tax in');
  });
});

describe('a code', () => {
  const code = aCharge({ kind: 'discount', minor: -10, endsAt: NOW + 15 * DAY, code: 'WINTER10' });
  const plan = aPlan({ charges: [aCharge(), code] });

  it('is shown with its end, and can be copied', () => {
    const row = show([plan]).plans[0];
    expect(row?.tags.map(({ text }) => text)).toContain('Code WINTER10, to 5 Dec');
    expect(row?.codes).toEqual([
      {
        code: 'WINTER10',
        label: 'Copy code WINTER10',
        done: false,
        action: { do: 'copy', text: 'WINTER10' },
      },
    ]);
    const [copied] = show([plan], { state: { copied: 'WINTER10' } }).plans[0]?.codes ?? [];
    expect(copied).toMatchObject({ label: 'Copied: WINTER10', done: true });
  });
});

describe('two currencies', () => {
  const dollars = priced('usd', 1000, 10, { currency: 'USD' });
  const rates: Settings['rates'] = [
    { base: 'USD', quote: 'JPY', value: 150.21, date: '2026-11-19', source: 'ecb' },
  ];

  it('are ranked at a rate that is shown with its date and source', () => {
    const view = show([aPlan(), dollars], { settings: { currency: 'JPY', rates } });
    expect(view.plans.map(({ id, aboutText }) => [id, aboutText])).toEqual([
      ['usd', '≈ ¥1,502'],
      ['plan-10', ''],
    ]);
    expect(view.plans[0]?.priceText).toBe('$10.00');
    expect(view.plans[0]?.perGbText).toBe('≈ ¥150 per GB used');
    expect(view.notes.map(plain)).toEqual(['1 USD = 150.21 JPY (European Central Bank, 19 Nov)']);
  });

  it('are ranked at the provider’s own rate for its own prices, and said to be', () => {
    const told = { quote: 'JPY', value: 145, date: '2026-11-18' };
    const own = priced('own', 1000, 10, { currency: 'USD', rate: told });
    const view = show([aPlan(), own, dollars], { settings: { currency: 'JPY', rates } });
    expect(view.plans.map(({ id, aboutText }) => [id, aboutText])).toEqual([
      ['own', '≈ ¥1,450'],
      ['usd', '≈ ¥1,502'],
      ['plan-10', ''],
    ]);
    expect(view.notes.map(plain)).toContain('1 USD = 145 JPY (the provider’s own rate, 18 Nov)');
  });

  it('are not compared without one, and that is said', () => {
    const view = show([dollars, aPlan()], { settings: { currency: 'JPY' } });
    expect(ids(view)).toEqual(['plan-10', 'usd']);
    expect(view.notes).toEqual(['1 price is not compared: no rate for USD.']);
  });
});

it('says what a provider does not tell', () => {
  const facts = show([aPlan({ tethering: 'unknown' })]).plans[0]?.facts ?? [];
  expect(facts.at(-1)).toEqual({
    name: 'Not told',
    value: 'fees, tethering, speed, when it starts',
  });
});
