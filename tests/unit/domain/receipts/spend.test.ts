import { expect, test } from 'vitest';
import type { DayRow } from '../../../../utils/domain/history/history-rows';
import type { Rate } from '../../../../utils/domain/rates';
import type { Entry } from '../../../../utils/domain/receipts/entries';
import { spendBy } from '../../../../utils/domain/receipts/spend';
import { GB } from '../../../support/builders';

const yen = (minor: number) => ({ minor, currency: 'JPY' });
const entry = (date: string, lineKey: string | null, ...paid: Entry['paid']): Entry => ({
  ...{ key: `${date}${lineKey}`, date, lineKey, line: lineKey ?? '', paid, paidBy: 'bill' },
  ...{ renewal: null, bills: [], receipts: [], connectionId: 'c' },
  ...{ provider: 'LEB', what: '', clockOffset: 0 },
});
const day = (date: string, used: number, counts = true): DayRow => ({
  ...{ lineKey: 'a', bucketId: 'data', date, used, counts },
  ...{ added: 0, left: null, total: null, country: null },
});
const days = new Map([
  ['a', [day('2026-10-31', 9 * GB), day('2026-11-02', 4 * GB), day('2026-11-03', GB, false)]],
]);
const all = { within: '', into: null, rates: [] as Rate[] };

test('a GB costs what was paid by what was used from the first payment on', () => {
  const entries = [entry('2026-11-01', 'a', yen(1980)), entry('2026-11-20', 'a', yen(20))];
  expect(spendBy('line', entries, entries, days, all)).toEqual([
    { key: 'a', count: 2, paid: [yen(2000)], usedBytes: 4 * GB, perGb: yen(500) },
  ]);
});

test('months are apart, the newest first; what was not paid is in none', () => {
  const entries = [
    entry('2026-10-01', 'a', yen(900)),
    entry('2026-11-01', 'a', yen(400)),
    entry('2026-09-01', 'a'),
  ];
  expect(
    spendBy('month', entries, entries, days, all).map(({ key, perGb }) => [key, perGb?.minor]),
  ).toEqual([
    ['2026-11', 100],
    ['2026-10', 100],
  ]);
});

test('within a year only its days count, since when a line is paid for stays', () => {
  const entries = [entry('2025-01-01', 'a', yen(1)), entry('2026-01-01', 'a', yen(1300))];
  const shown = entries.slice(1);
  const year = { ...all, within: '2026' };
  expect(spendBy('provider', shown, entries, days, year)[0]).toMatchObject({
    key: 'LEB',
    usedBytes: 13 * GB,
    perGb: yen(100),
  });
});

test('what was paid for lines without a history makes no GB dearer', () => {
  const entries = [entry('2026-11-01', 'a', yen(400)), entry('2026-11-02', 'b', yen(9999))];
  expect(spendBy('provider', entries, entries, days, all)[0]?.perGb).toEqual(yen(100));
});

test('several currencies make a price only by a known rate', () => {
  const entries = [entry('2026-11-01', 'a', yen(400), { minor: 100, currency: 'EUR' })];
  expect(spendBy('line', entries, entries, days, all)[0]?.perGb).toBeNull();
  const rates: Rate[] = [
    { base: 'EUR', quote: 'JPY', value: 160, date: '2026-11-20', source: 'user' },
  ];
  const into = { within: '', into: 'JPY', rates };
  expect(spendBy('line', entries, entries, days, into)[0]?.perGb).toEqual(yen(140));
});

test('next to nothing used says nothing of the price', () => {
  const entries = [entry('2026-11-03', 'a', yen(400))];
  expect(spendBy('line', entries, entries, days, all)[0]).toMatchObject({
    usedBytes: null,
    perGb: null,
  });
});
