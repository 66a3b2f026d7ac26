import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../utils/domain/model';
import { HOUR } from '../../../utils/domain/time';
import { noFilter } from '../../../utils/view/plan-table-filter';
import { toPlanTableView } from '../../../utils/view/plan-table-view';
import { aCharge, GB, NOW } from '../../support/builders';
import { anOffer, aState, aTable, locale } from './plan-table-sample';

const plain = (text: string | undefined) => text?.replace(/\u00a0/g, ' ');

const cellsOf = (plan: Partial<Plan>, parts = {}): Record<string, string> => {
  const view = toPlanTableView(aTable([anOffer(plan, parts)]), aState(), locale);
  const cells = view.rows[0]?.cells ?? [];
  return Object.fromEntries(
    cells.map(({ column, cell }) => [
      column,
      plain([cell.text, cell.detail].filter(Boolean).join(' | ')) ?? '',
    ]),
  );
};

describe('a row', () => {
  it('says everything that is told', () => {
    const told: Partial<Plan> = {
      dailyCapBytes: 5 * GB,
      speedAfterCapKbps: 1000,
      networks: ['NTT docomo 5G'],
      channel: { kind: 'authorised', name: 'Mart' },
      charges: [aCharge({ minor: 3000 }), aCharge({ kind: 'fee', minor: 300 })],
      activationSeconds: { from: 2 * 3600, to: 4 * 3600 },
      regions: ['JP', 'KR', 'TW', 'HK', 'TH'],
      taxIncluded: true,
      activation: 'purchase',
    };
    expect(cellsOf(told, { seller: 'Mart' })).toMatchObject({
      plan: '10 GB · 30 days | Japan 10 GB',
      seller: 'Mart, authorised reseller',
      price: '¥3,300 | fee ¥300',
      used: '¥550',
      'per-gb': '¥330',
      'per-day': '¥110',
      days: '30',
      tethering: 'Yes',
      speed: '5G, 5 GB a day, then 1 Mbit/s',
      renewing: 'Keeps the rest, restarts validity | takes 2–4 h',
      regions: 'Japan, South Korea, Taiwan | + 2',
      'not-told': '—',
    });
  });

  it('says what is not', () => {
    const dark: Partial<Plan> = {
      currency: null,
      charges: [],
      validity: null,
      regions: [],
      tethering: 'unknown',
      topUpEffect: 'unknown',
    };
    expect(cellsOf(dark)).toEqual({
      plan: '10 GB | Japan 10 GB',
      seller: 'Nippon Mobile',
      price: 'price unknown',
      used: '—',
      'per-gb': '—',
      'per-day': '—',
      days: '—',
      tethering: '—',
      speed: '—',
      renewing: '—',
      regions: '—',
      'not-told': 'price, validity, regions, tethering, speed, renewing, when it starts',
    });
  });

  it('keeps a month a month, and data without an end', () => {
    expect(cellsOf({ validity: { count: 1, unit: 'month' } }).days).toBe('1 month');
    expect(cellsOf({ validity: null, validityKind: 'until-used' }).days).toBe('until used up');
  });

  it('says what speaks against it, and that another provider means another card', () => {
    const offer = anOffer(
      { tethering: 'blocked', regions: ['KR'] },
      { connectionId: 'other', forLine: false },
    );
    const [row] = toPlanTableView(aTable([offer]), aState(), locale).rows;
    expect(row?.against).toBe(
      'Not for this line · Does not work in Japan · No tethering: no use for a laptop',
    );
    expect(row?.cells.find(({ column }) => column === 'tethering')?.cell.tone).toBe('signal');
    expect(row?.cells.find(({ column }) => column === 'renewing')?.cell.text).toBe(
      'New eSIM or card',
    );
  });

  it('is marked where it is advised, or what the line has', () => {
    const table = aTable([anOffer(), anOffer({ id: 'best' })], { advisedId: 'best' });
    const rows = toPlanTableView(table, aState(), locale).rows;
    expect(rows.map(({ mark, marked }) => [mark, marked])).toEqual([
      ['Advised', true],
      ['Now', false],
    ]);
  });

  it('of a long plan says when it pays off against what Renew proposes', () => {
    const long = anOffer({
      id: 'long',
      dataBytes: 30 * GB,
      validity: { count: 90, unit: 'day' },
      charges: [aCharge({ minor: 4950 })],
    });
    const table = aTable([anOffer(), long], { proposedId: 'plan-10' });
    const notes = toPlanTableView(table, aState(), locale).rows.map(({ note }) => note);
    expect(notes).toEqual(['Pays off after 75 days', '']);
  });
});

describe('the table', () => {
  const many = Array.from({ length: 250 }, (_, at) =>
    anOffer({
      id: `p${String(at).padStart(3, '0')}`,
      charges: [aCharge({ minor: 1000 + at })],
      name: at % 2 === 0 ? 'Sakura' : 'Momiji',
    }),
  );
  const table = aTable(many, { readAt: NOW - HOUR });

  it('has pages of a hundred', () => {
    const view = toPlanTableView(table, aState(), locale);
    expect(view.rows).toHaveLength(100);
    expect(view.count).toBe('1–100 of 250');
    expect(view.pager).toMatchObject({ page: 0, last: 2 });
    const end = toPlanTableView(table, aState({ page: 9 }), locale);
    expect(end.rows).toHaveLength(50);
    expect(end.count).toBe('201–250 of 250');
  });

  it('sorts by what a day costs', () => {
    const long = anOffer({ id: 'long', validity: { count: 90, unit: 'day' } });
    const dark = anOffer({ id: 'dark', validity: null });
    const view = toPlanTableView(
      aTable([dark, anOffer(), long]),
      aState({ sort: 'per-day' }),
      locale,
    );
    expect(view.rows.map(({ key }) => key)).toEqual([
      'nippon/long',
      'nippon/plan-10',
      'nippon/dark',
    ]);
  });

  it('sorts by any column, and says which', () => {
    const view = toPlanTableView(table, aState({ sort: 'price', down: true }), locale);
    expect(view.rows[0]?.key).toBe('nippon/p249');
    expect(view.columns.filter(({ sorted }) => sorted !== 'none')).toMatchObject([
      { id: 'price', sorted: 'descending' },
    ]);
  });

  it('filters, and counts what is left', () => {
    const filter = { ...noFilter, text: 'sakura', price: '1,010' };
    const view = toPlanTableView(table, aState({ filter }), locale);
    expect(view.count).toBe('1–6 of 6, out of 250');
    expect(view.pager).toBeNull();
    expect(view.filter.clear).toBe('Clear the filters');
  });

  it('says which plans are left out because they are told twice', () => {
    const twice = anOffer({ id: 'twice', name: 'Sakura 5', sellable: false, ambiguous: true });
    const view = toPlanTableView(aTable([anOffer()], { told: [twice.plan] }), aState(), locale);
    expect(view.notes).toEqual([
      'One plan is left out, told more than once with different terms: Sakura 5.',
    ]);
  });

  it('says why it is empty', () => {
    const filter = { ...noFilter, text: 'nowhere' };
    expect(toPlanTableView(table, aState({ filter }), locale)).toMatchObject({
      empty: 'No plan fits these filters.',
      count: '0–0 of 0, out of 250',
    });
    expect(toPlanTableView(aTable([]), aState(), locale).empty).toBe(
      'No provider that is connected sells plans here.',
    );
  });

  it('says for what it compares, and how old the list is', () => {
    const { subtitle } = toPlanTableView(table, aState(), locale);
    expect(plain(subtitle)).toBe('For 6 GB a month in Japan · price list read 02:00');
    const unknown = aTable(many, { need: { perDay: null, p: null } });
    expect(toPlanTableView(unknown, aState(), locale).subtitle).toBe(
      'How much you use is not known yet',
    );
  });

  it('offers the regions and sellers that there are', () => {
    const offers = [
      anOffer({ regions: ['KR', 'JP'] }),
      anOffer({ id: 'b', regions: ['JP', 'asia'], channel: { kind: 'official', name: null } }),
    ];
    const { filter } = toPlanTableView(aTable(offers), aState(), locale);
    expect(filter.region.choices.map(({ label }) => label)).toEqual([
      'Anywhere',
      'asia',
      'Japan',
      'South Korea',
    ]);
    expect(filter.channel.choices.map(({ value }) => value)).toEqual(['', 'official', 'unknown']);
    expect(filter.price).toBe('Price up to, in JPY');
  });
});

describe('pins', () => {
  const offers = ['a', 'b', 'c', 'd', 'e'].map((id) => anOffer({ id }));
  const cheap = anOffer({ id: 'cheap', charges: [aCharge({ minor: 900 })], fairUse: true });

  it('stand side by side in the order in which they came, what differs marked', () => {
    const pinned = ['nippon/cheap', 'nippon/a', 'nippon/gone'];
    const { pins } = toPlanTableView(aTable([...offers, cheap]), aState({ pinned }), locale);
    expect(pins?.plans.map(({ key }) => key)).toEqual(['nippon/cheap', 'nippon/a']);
    const fact = (name: string) => pins?.facts.find((each) => each.name === name);
    expect(fact('All in')).toMatchObject({
      differs: 'differs',
      values: [{ value: '¥900' }, { value: '¥1,980' }],
    });
    expect(fact('Fair use limit')).toMatchObject({
      differs: 'differs',
      values: [{ value: 'Yes' }, { value: '—' }],
    });
    expect(fact('Tethering')).toMatchObject({ differs: '' });
    expect(pins?.plans[0]?.button?.action).toMatchObject({ do: 'renew', planId: 'cheap' });
  });

  it('say every condition, and of each that it is not told', () => {
    const told = anOffer({
      id: 'told',
      validityKind: 'recurring',
      activation: 'install',
      installWithinDays: 180,
      dailyCapBytes: GB,
      atLimit: 'throttled',
      speedAfterCapKbps: 384,
      networks: ['NTT docomo 5G', 'KDDI'],
      identityCheck: true,
      maxPurchases: 1,
      charges: [
        aCharge({ minor: 3000 }),
        aCharge({ kind: 'tax', minor: 300 }),
        aCharge({ kind: 'discount', minor: -500, endsAt: NOW + 48 * HOUR, code: 'SAKURA' }),
      ],
    });
    const pinned = ['nippon/told', 'nippon/a'];
    const { pins } = toPlanTableView(aTable([told, ...offers]), aState({ pinned }), locale);
    const said = Object.fromEntries(
      (pins?.facts ?? []).map(({ name, values }) => [
        name,
        values.map(({ value }) => plain(value)),
      ]),
    );
    expect(said).toMatchObject({
      Promotion: ['−¥500 to 22 Nov with code SAKURA', '—'],
      Tax: ['¥300, in the price', '¥180, in the price'],
      'Validity counts': ['again and again, until stopped', '—'],
      Starts: ['when installed', '—'],
      'Install within': ['180 days', '—'],
      'A day at most': ['1 GB', '—'],
      'When used up': ['on at 384 kbit/s', '—'],
      Networks: ['NTT docomo 5G, KDDI', '—'],
      'Asks who you are': ['Yes', '—'],
      'New customers only': ['No', 'No'],
      'One line may buy it': ['once', '—'],
    });
  });

  it('are four at most', () => {
    const pinned = ['a', 'b', 'c', 'd'].map((id) => `nippon/${id}`);
    const view = toPlanTableView(aTable(offers), aState({ pinned }), locale);
    expect(view.rows.map(({ pin }) => pin.disabled)).toEqual([false, false, false, false, true]);
    expect(view.notes).toEqual(['Four plans are pinned; that is all that fit.']);
  });
});
