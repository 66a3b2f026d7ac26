import { describe, expect, it } from 'vitest';
import { compareOffers } from '../../../../utils/domain/compare/compare-offers';
import type { ComparedFilter } from '../../../../utils/domain/compare/filter-compared';
import { filterCompared } from '../../../../utils/domain/compare/filter-compared';
import type { ComparedSort } from '../../../../utils/domain/compare/sort-compared';
import { sortCompared } from '../../../../utils/domain/compare/sort-compared';
import { GB } from '../../../support/builders';
import { aNeed, anOffer, costs } from './offers';

const offers = [
  anOffer(costs(500, { id: 'small', dataBytes: GB, networks: ['SoftBank 5G'] })),
  anOffer(costs(3000, { id: 'big', dataBytes: 20 * GB, speedKbps: 50_000, regions: ['KR'] })),
  anOffer(
    costs(900, {
      id: 'mart',
      validity: { count: 1, unit: 'year' },
      tethering: 'blocked',
      channel: { kind: 'authorised', name: 'Mart' },
    }),
    { seller: 'Mart' },
  ),
  anOffer({
    id: 'dark',
    currency: null,
    charges: [],
    validity: null,
    dataBytes: null,
    tethering: 'unknown',
  }),
];
const { rows } = compareOffers(offers, aNeed({ perDay: GB / 10, region: 'JP' }), null, []);
const ids = (found: typeof rows) => found.map(({ offer }) => offer.plan.id).join(' ');

describe('sorting', () => {
  it.each<[ComparedSort, string, string]>([
    ['plan', 'small mart big dark', 'big mart small dark'],
    ['seller', 'mart big dark small', 'big dark small mart'],
    ['price', 'small mart big dark', 'big mart small dark'],
    ['used', 'mart small big dark', 'big small mart dark'],
    ['per-gb', 'mart big small dark', 'small big mart dark'],
    ['days', 'big small mart dark', 'mart big small dark'],
    ['tethering', 'big small mart dark', 'mart big small dark'],
    ['speed', 'big dark mart small', 'big dark mart small'],
    ['regions', 'big dark mart small', 'big dark mart small'],
    ['not-told', 'big small mart dark', 'dark mart big small'],
  ])('by %s has the unknown last, both ways round', (sort, up, down) => {
    expect(ids(sortCompared(rows, sort))).toBe(up);
    expect(ids(sortCompared([...rows].reverse(), sort))).toBe(up);
    expect(ids(sortCompared(rows, sort, true))).toBe(down);
  });
});

describe('a filter', () => {
  it.each<[ComparedFilter, string]>([
    [{}, 'small big mart dark'],
    [{ text: 'softbank' }, 'small'],
    [{ text: '  MART japan ' }, 'mart'],
    [{ text: 'nowhere' }, ''],
    [{ region: 'KR' }, 'big'],
    [{ tethering: 'allowed' }, 'small big'],
    [{ days: 31 }, 'mart'],
    [{ priceUpTo: 900 }, 'small mart'],
    [{ channel: 'authorised' }, 'mart'],
    [{ channel: 'unknown' }, 'small big dark'],
    [{ serves: true }, 'small dark'],
  ])('%j keeps %s', (filter, kept) => {
    expect(ids(filterCompared(rows, filter))).toBe(kept);
  });
});
