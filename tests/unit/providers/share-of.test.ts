import fc from 'fast-check';
import { expect, it } from 'vitest';
import { purchaseCost } from '../../../utils/domain/advice/purchase-cost';
import { bpsOf, shareOf } from '../../../utils/providers/share-of';

it.each([
  [3.5, 350],
  ['2.9', 290],
  [0, 0],
  [-10, -1000],
  [100, 10_000],
  [100.01, null],
  [0.001, null],
  ['some', null],
])('%s %% in basis points is %s', (percentage, bps) => {
  expect(bpsOf(percentage)).toBe(bps);
});

it.each([
  [1400, 350, 49],
  [100, 250, 3],
  [99, 250, 2],
  [Number.MAX_SAFE_INTEGER, 10_000, Number.MAX_SAFE_INTEGER],
])('%d at %d basis points is %d, rounded half up', (minor, bps, share) => {
  expect(shareOf(minor, bps)).toBe(share);
});

it('agrees with what advice counts', () => {
  fc.assert(
    fc.property(fc.nat(2 ** 31 - 1), fc.integer({ min: 0, max: 10_000 }), (priceMinor, bps) => {
      const whole = purchaseCost({ priceMinor, fee: { kind: 'percent', bps } });
      expect(priceMinor + shareOf(priceMinor, bps)).toBe(whole);
    }),
  );
});
