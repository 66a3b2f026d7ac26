import { describe, expect, test } from 'vitest';
import { renewalOfBill } from '../../../../utils/domain/receipts/match-bill';
import type { Renewal } from '../../../../utils/domain/renewal';
import { DAY, HOUR, MINUTE } from '../../../../utils/domain/time';
import { aRenewal, NOW } from '../../../support/builders';
import { aBill } from '../../../support/receipt-builders';

const none = new Map<string, string[]>();
const match = (
  renewals: Renewal[],
  bill = aBill(),
  orders: ReadonlyMap<string, string[]> = none,
  taken: string[] = [],
) => renewalOfBill(bill, renewals, orders, new Set(taken));

describe('by amount and date', () => {
  test('a bill belongs to the one attempt that it fits', () => {
    expect(match([aRenewal()])).toBe('renewal-1');
  });

  test.each([
    ['another amount', { amount: { minor: 1981, currency: 'JPY' } }],
    ['the same number in another currency', { amount: { minor: 1980, currency: 'HKD' } }],
    ['no amount', { amount: null }],
    ['no date', { issuedAt: null }],
    ['four days later', { issuedAt: NOW + 4 * DAY }],
    ['two days before', { issuedAt: NOW - 2 * DAY }],
    ['another provider', { connectionId: 'europe' }],
    ['one that was known before the checkout opened', { firstSeenAt: NOW - HOUR }],
  ])('%s fits nothing', (_, parts) => {
    expect(match([aRenewal()], aBill(parts))).toBeNull();
  });

  test('a bill that tells its day alone fits an attempt later that day', () => {
    expect(match([aRenewal()], aBill({ issuedAt: NOW - 12 * HOUR }))).toBe('renewal-1');
  });

  test('a provider whose clock is ahead tells its bills by that clock', () => {
    const there = { openedThere: NOW + 4 * DAY };
    const bill = aBill({ issuedAt: NOW + 4 * DAY + MINUTE });
    expect(match([aRenewal(there)], bill)).toBe('renewal-1');
    expect(match([aRenewal()], bill)).toBeNull();
  });

  test('of two attempts at one line it is the last before the bill', () => {
    const again = aRenewal({ id: 'again', openedAt: NOW + 3 * MINUTE });
    const later = aRenewal({ id: 'later', openedAt: NOW + HOUR });
    const late = { firstSeenAt: NOW + 2 * HOUR };
    expect(match([aRenewal(), again, later], aBill(late))).toBe('again');
    expect(match([aRenewal(), again, later], aBill(late), none, ['again'])).toBe('renewal-1');
  });

  test('attempts of two lines at the same price leave it unmatched', () => {
    const other = aRenewal({ id: 'other', lineKey: 'nippon/osaka' });
    expect(match([aRenewal(), other])).toBeNull();
  });
});

describe('by order', () => {
  const renewals = [aRenewal(), aRenewal({ id: 'other', lineKey: 'nippon/osaka' })];

  test('the number decides, whatever the amount', () => {
    const bill = aBill({ id: 'receipt-order-9', amount: { minor: 5, currency: 'EUR' } });
    expect(match(renewals, bill, new Map([['other', ['order-9']]]))).toBe('other');
  });

  test('a number that two renewals have decides nothing', () => {
    const both = new Map([
      ['renewal-1', ['LEB-1']],
      ['other', ['LEB-1']],
    ]);
    expect(match(renewals, aBill(), both)).toBeNull();
  });
});
