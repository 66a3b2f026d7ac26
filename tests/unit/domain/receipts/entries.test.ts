import { describe, expect, test } from 'vitest';
import { toEntries } from '../../../../utils/domain/receipts/entries';
import type { Kept } from '../../../../utils/domain/receipts/group-kept';
import { DAY } from '../../../../utils/domain/time';
import { aConnection, aLine, aRenewal, NOW } from '../../../support/builders';
import { aBill, aReceipt } from '../../../support/receipt-builders';

const yen = (minor: number) => ({ minor, currency: 'JPY' });
const confirmed = aRenewal({ state: 'confirmed', closedAt: NOW });
const ofRenewal = { renewalId: 'renewal-1', connectionId: 'nippon', lineKey: 'nippon/tokyo' };

const entries = (kept: Partial<Kept>) =>
  toEntries(
    {
      ...{ renewals: [], bills: [], receipts: [] },
      ...{ lines: [aLine()], connections: [aConnection()], ...kept },
    },
    (at) => new Date(at).toISOString().slice(0, 10),
  );
const paid = (kept: Partial<Kept>) => entries(kept).map((each) => [each.paid, each.paidBy]);

describe('what counts as paid', () => {
  test('is the bill before the receipt, and the receipt before the price shown', () => {
    const bills = [aBill({ ...ofRenewal, amount: yen(2000), remaining: yen(0) })];
    const receipts = [aReceipt({ ...ofRenewal, amount: yen(2100) })];
    const renewals = [confirmed];
    expect(paid({ renewals, bills, receipts })).toEqual([[[yen(2000)], 'bill']]);
    expect(paid({ renewals, receipts })).toEqual([[[yen(2100)], 'receipt']]);
    expect(paid({ renewals })).toEqual([[[yen(1980)], 'shown']]);
  });

  test.each(['opened', 'waiting', 'overdue', 'failed', 'given-up'] as const)(
    'is nothing while a renewal is %s, unless something says so',
    (state) => {
      const renewals = [aRenewal({ state })];
      expect(paid({ renewals })).toEqual([[[], 'nobody']]);
      const told = [aRenewal({ state, paid: { number: 'LEB-1', amount: yen(1980) } })];
      expect(paid({ renewals: told })).toEqual([[[yen(1980)], 'bill']]);
    },
  );

  test('is no unpaid bill', () => {
    expect(paid({ bills: [aBill({ remaining: yen(1980) })] })).toEqual([[[], 'nobody']]);
  });

  test('keeps currencies apart', () => {
    const bills = [
      aBill(ofRenewal),
      aBill({
        ...ofRenewal,
        id: 'b',
        amount: { minor: 950, currency: 'EUR' },
        remaining: { minor: 0, currency: 'EUR' },
      }),
    ];
    expect(entries({ renewals: [confirmed], bills })[0]?.paid).toEqual([
      { minor: 950, currency: 'EUR' },
      yen(1980),
    ]);
  });
});

describe('nothing counts twice', () => {
  test('two receipts of one payment', () => {
    const one = aReceipt({ ...ofRenewal, amount: yen(1980) });
    const two = { ...one, id: 'two', orderNumber: 'A-100' };
    expect(paid({ renewals: [confirmed], receipts: [one, two] })).toEqual([
      [[yen(1980)], 'receipt'],
    ]);
  });

  test('but two orders of one renewal were two payments', () => {
    const one = aReceipt({ ...ofRenewal, amount: yen(1980), orderNumber: 'A-100' });
    const two = { ...one, id: 'two', orderNumber: 'A-101' };
    expect(entries({ renewals: [confirmed], receipts: [one, two] })[0]?.paid).toEqual([yen(3960)]);
  });

  test('a bill that could be of either of two lines, beside their renewals', () => {
    const other = { ...confirmed, id: 'other', lineKey: 'nippon/osaka' };
    const sums = paid({
      renewals: [confirmed, other],
      bills: [aBill(), aBill({ id: 'b2', number: 'LEB-2' })],
    });
    expect(sums.filter(([amounts]) => amounts?.length).map(([, by]) => by)).toEqual([
      'bill',
      'bill',
    ]);
  });

  test('a bill that is listed under two ids with one number', () => {
    const twice = [aBill({ renewalId: 'renewal-1' }), aBill({ id: 'the same' })];
    expect(paid({ renewals: [confirmed], bills: twice })).toEqual([[[yen(1980)], 'bill']]);
  });

  test('a receipt by itself that names the order of a bill', () => {
    const receipts = [
      aReceipt({ connectionId: 'nippon', orderNumber: 'leb-1', amount: yen(1980) }),
    ];
    expect(paid({ bills: [aBill()], receipts })).toEqual([[[yen(1980)], 'bill']]);
  });
});

test('are by date, the newest first, with the names of now', () => {
  const shown = entries({
    renewals: [confirmed, aRenewal({ id: 'old', openedAt: NOW - 9 * DAY })],
    receipts: [aReceipt({ date: '2026-11-15', provider: 'Sakura Travel' })],
  });
  expect(shown.map(({ date, line, provider }) => [date, line, provider])).toEqual([
    ['2026-11-20', 'Tokyo eSIM', 'Nippon Mobile'],
    ['2026-11-15', '', 'Sakura Travel'],
    ['2026-11-11', 'Tokyo eSIM', 'Nippon Mobile'],
  ]);
});

test('of what is gone have the names that it had', () => {
  const receipts = [
    aReceipt({
      ...ofRenewal,
      line: 'Tokyo eSIM',
      provider: 'Nippon',
      what: '10 GB',
      fromRenewal: true,
      amount: yen(1980),
    }),
  ];
  const [entry] = entries({
    receipts,
    bills: [aBill({ renewalId: 'renewal-1' })],
    lines: [],
    connections: [],
  });
  expect(entry).toMatchObject({ line: 'Tokyo eSIM', provider: 'Nippon Mobile', what: '10 GB' });
  expect(entry?.paid).toEqual([yen(1980)]);
});
