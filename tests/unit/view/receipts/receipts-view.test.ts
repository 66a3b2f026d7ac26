import { describe, expect, it } from 'vitest';
import { toEntries } from '../../../../utils/domain/receipts/entries';
import type { Kept } from '../../../../utils/domain/receipts/group-kept';
import { DAY, MINUTE } from '../../../../utils/domain/time';
import { dateOf } from '../../../../utils/view/dashboard/local-day';
import { receiptsCsv, receiptsJson } from '../../../../utils/view/receipts/receipts-file';
import type { ReceiptsContext } from '../../../../utils/view/receipts/receipts-view';
import { noReceiptsFilter, toReceipts } from '../../../../utils/view/receipts/receipts-view';
import { toTieBill } from '../../../../utils/view/receipts/tie-bill-view';
import { aConnection, aLine, aRenewal, NOW } from '../../../support/builders';
import { wholeLocaleOf } from '../../../support/locales';
import { aBill, aReceipt } from '../../../support/receipt-builders';

const english = wholeLocaleOf('en');
const chinese = wholeLocaleOf('zh-CN');
const yen = (minor: number) => ({ minor, currency: 'JPY' });

const kept: Kept = {
  lines: [aLine()],
  connections: [aConnection()],
  renewals: [
    aRenewal({ state: 'confirmed', closedAt: NOW + 6 * MINUTE, planName: '=Booster' }),
    aRenewal({ id: 'failed', state: 'failed', openedAt: NOW - DAY }),
  ],
  bills: [
    aBill({ renewalId: 'renewal-1', amount: yen(2178) }),
    aBill({
      id: 'owed',
      number: 'B-2',
      issuedAt: NOW - 9 * DAY,
      dueAt: NOW - DAY,
      remaining: yen(1980),
    }),
  ],
  receipts: [
    aReceipt({
      ...{ date: '2025-12-31', provider: 'Sakura Travel', note: 'at the airport' },
      ...{ amount: { minor: 2599, currency: 'USD' }, orderNumber: 'SHOP-77' },
      file: { id: 'f', name: 'shop.pdf', type: 'pdf', size: 240_000 },
    }),
  ],
};
const entries = toEntries(kept, dateOf);
const context = (parts: Partial<ReceiptsContext> = {}): ReceiptsContext => ({
  ...{ entries, days: new Map(), settings: { currency: null, rates: [] }, now: NOW },
  connected: new Set(['nippon']),
  ...parts,
});
const show = (filter: Partial<typeof noReceiptsFilter> = {}, parts = {}, locale = english) =>
  toReceipts(
    context(parts),
    { filter: { ...noReceiptsFilter, ...filter }, by: 'provider' },
    locale,
  );
const named = (filter: Partial<typeof noReceiptsFilter>) =>
  show(filter).rows.map(({ what, date }) => `${what} ${date}`);

describe('receipts', () => {
  it('say what was paid, who says so, and that another price was shown', () => {
    const [booster, failed, owed, shop] = show().rows;
    expect(booster).toMatchObject({
      ...{ what: '=Booster', whose: 'Tokyo eSIM, Nippon Mobile', date: 'Fri 20 Nov' },
      ...{ state: 'In effect', stateDetail: 'after 6 min', amount: '¥2,178' },
      ...{ amountDetail: '¥1,980 was shown at the checkout', amountTone: 'signal' },
      kept: [{ label: 'Bill LEB-1', href: null }],
      add: { target: 'renewal:renewal-1' },
    });
    expect(failed).toMatchObject({
      state: 'Failed',
      tone: 'signal',
      amountDetail: 'not counted as spent',
    });
    expect(owed).toMatchObject({
      what: 'Bill',
      state: 'To be paid',
      stateDetail: 'was due Thu 19 Nov',
    });
    expect(shop).toMatchObject({
      ...{ whose: 'Sakura Travel', state: 'Kept by you', amount: '$25.99', add: null },
      kept: [{ label: 'shop.pdf', detail: 'Order SHOP-77, at the airport' }],
    });
  });

  it('tell what is still to be paid, while the provider can say so', () => {
    const late = '¥1,980 to Nippon Mobile was due Thu 19 Nov.';
    expect(show().owed).toMatchObject([{ text: late, late: true }]);
    expect(show({}, { connected: new Set() }).owed).toEqual([]);
    expect(show({}, {}, chinese).owed).toMatchObject([
      { text: '应付 Nippon Mobile JP¥1,980，已于 11月19日 周四到期。' },
    ]);
  });

  it('fall due by the clock of whoever sent them, where that is known', () => {
    const behind = aConnection({ status: { clockOffset: -3 * DAY } });
    const late = toEntries({ ...kept, connections: [behind] }, dateOf);
    const { owed, rows } = show({}, { entries: late });
    expect(owed).toMatchObject([{ text: '¥1,980 to Nippon Mobile, due Thu 19 Nov.', late: false }]);
    expect(rows.find(({ state }) => state === 'To be paid')?.stateDetail).toBe('due Thu 19 Nov');
    expect(show().owed).toMatchObject([{ late: true }]);
  });

  it('are found by words, order, file and amount', () => {
    for (const text of ['SHOP-77', 'airport', 'shop.pdf', '25.99', 'sakura usd'.slice(0, 6)]) {
      expect(named({ text })).toEqual(['Receipt Wed 31 Dec 2025']);
    }
    expect(named({ text: 'leb-1 2178' })).toHaveLength(1);
    expect(show({ text: 'paris' })).toMatchObject({ none: 'None matches.', count: '0 purchases' });
  });

  it('are filtered by line, provider and year', () => {
    expect(named({ line: 'nippon/tokyo' })).toHaveLength(2);
    expect(named({ provider: 'Sakura Travel' })).toHaveLength(1);
    expect(named({ year: '2026' })).toHaveLength(3);
    expect(show().tools?.year.choices.map(({ value }) => value)).toEqual(['', '2026', '2025']);
  });

  it('no provider can make a link of anything but a web address', () => {
    const bill = aBill({ url: 'javascript:alert(1)' });
    const [row] = show({}, { entries: toEntries({ ...kept, bills: [bill] }, dateOf) }).rows;
    expect(row?.kept[0]?.href).toBeNull();
  });

  it('with none say what will stand here', () => {
    expect(show({}, { entries: [] })).toMatchObject({ tools: null, spend: null });
    expect(show({}, { entries: [] }).none).toContain('Nothing was bought yet');
  });
});

describe('a bill by itself', () => {
  const billOf = (rows: ReturnType<typeof show>['rows'], tied: boolean) =>
    rows.flatMap(({ kept }) => kept).find(({ bill }) => bill?.tied === tied)?.bill;

  it('can be put to a renewal, and one that was put there be taken away', () => {
    const { rows } = show();
    expect(billOf(rows, false)?.named).toBe('Say which renewal Bill B-2 belongs to');
    expect(billOf(rows, true)?.named).toBe('Bill LEB-1 does not belong here');
    const alone = toEntries({ ...kept, renewals: [], receipts: [] }, dateOf);
    expect(billOf(show({}, { entries: alone }).rows, false)).toBeUndefined();
  });

  it('is offered the renewal without a bill that is closest to it', () => {
    const view = toTieBill(
      { bill: { connectionId: 'nippon', id: 'owed' }, chosen: null },
      entries,
      NOW,
      english,
    );
    expect(view?.title).toBe('Which renewal is Bill B-2 for?');
    expect(view?.about).toBe('Nippon Mobile, ¥1,980, Wed 11 Nov');
    expect(view?.renewal.value).toBe('failed');
    expect(view?.renewal.choices).toHaveLength(2);
  });
});

describe('sums', () => {
  it('keep currencies apart', () => {
    expect(show().spend).toMatchObject({
      rows: [
        { cells: ['Nippon Mobile', '1', '¥2,178', '—', '—'] },
        { cells: ['Sakura Travel', '1', '$25.99', '—', '—'] },
      ],
      total: ['In all', '2', '¥2,178 + $25.99', '', ''],
    });
  });

  it('are converted at known rates alone, with date and source', () => {
    const rate = { base: 'USD', quote: 'JPY', value: 150, date: '2026-11-18', source: 'ecb' };
    const settings = { currency: 'JPY', rates: [rate] };
    const { spend } = show({}, { settings });
    expect(spend?.total[2]).toBe('¥2,178 + $25.99, about ¥6,077');
    expect(spend?.notes[0]).toBe(
      'Converted at 1\u00a0USD = 150\u00a0JPY (European Central Bank, 18 Nov)',
    );
    const without = show({}, { settings: { currency: 'JPY', rates: [] } }).spend;
    expect(without?.total[2]).toBe('¥2,178 + $25.99');
    expect(without?.notes[0]).toBe('No rate is known for USD: not converted.');
  });
});

describe('as files', () => {
  it('are ISO dates and decimals, and no formulas', () => {
    const [head, first, , , last] = receiptsCsv(entries).split('\n');
    expect(head).toMatch(/^date,provider,line,bought,state,in_effect,paid,currency,paid_by,/);
    expect(first).toContain(
      `2026-11-20,Nippon Mobile,Tokyo eSIM,'=Booster,confirmed,`
        .replace("'=", '"\'=')
        .replace('Booster,', 'Booster",'),
    );
    expect(first).toContain(',2178,JPY,bill,1980,JPY,,LEB-1,');
    expect(last).toContain(',25.99,USD,receipt,,,SHOP-77,');
  });

  it('say everything that is kept as JSON', () => {
    const { purchases } = JSON.parse(receiptsJson(entries));
    expect(purchases[3]).toMatchObject({
      paid: [{ amount: '25.99', currency: 'USD' }],
      receipts: [{ file: { name: 'shop.pdf', type: 'pdf', bytes: 240_000 } }],
    });
    expect(purchases[0].renewal.priceShown).toEqual({ amount: '1980', currency: 'JPY' });
  });
});
