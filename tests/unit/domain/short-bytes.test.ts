import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortBytes } from '../../../utils/domain/badge';
import { GB } from '../../support/builders';

describe('bytes in four characters', () => {
  const scale = { '': 1, K: 1e3, M: 1e6, G: 1e9, T: 1e12 };
  const binary = { '': 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3, T: 1024 ** 4 };

  it.each([
    [0, '0'],
    [1, '<1M'],
    [999_999, '<1M'],
    [1_000_000, '1M'],
    [999_999_999, '999M'],
    [GB, '1G'],
    [1_999_999_999, '1.9G'],
    [9_999_999_999, '9.9G'],
    [10 * GB, '10G'],
    [999_999_999_999, '999G'],
    [1_500_000_000_000, '1.5T'],
    [Number.MAX_SAFE_INTEGER, '999T'],
  ])('%d are %s', (bytes, text) => {
    expect(shortBytes(bytes, 'decimal')).toBe(text);
  });

  it.each([
    [1023 * 1024 ** 2, '999M'],
    [1024 ** 3, '1G'],
    [1023 * 1024 ** 3, '999G'],
  ])('%d are %s where a gigabyte is binary', (bytes, text) => {
    expect(shortBytes(bytes, 'binary')).toBe(text);
  });

  it('fit, and never promise more than there is', () => {
    const near = fc
      .tuple(
        fc.constantFrom(1e6, 1e9, 1e12, 1024 ** 2, 1024 ** 3, 1024 ** 4),
        fc.nat(10_000),
        fc.integer({ min: -3, max: 3 }),
      )
      .map(([unit, tenths, off]) => Math.max(0, Math.round((unit / 10) * tenths) + off));
    const bytes = fc.oneof(fc.maxSafeNat(), near);
    fc.assert(
      fc.property(
        bytes,
        fc.constantFrom('decimal' as const, 'binary' as const),
        (left, gigabyte) => {
          const text = shortBytes(left, gigabyte);
          expect(text.length).toBeLessThanOrEqual(4);
          const [, figure, letter] = /^<?(\d+(?:\.\d)?)([MGT]?)$/.exec(text) ?? [];
          const unit = (gigabyte === 'decimal' ? scale : binary)[letter as keyof typeof scale];
          const promised = text.startsWith('<') ? 0 : Number(figure) * unit;
          // A tenth of a binary unit is no whole number of bytes: less than one may be lost.
          expect(promised).toBeLessThan(left + 1);
          if (left > 0) expect(text).not.toBe('0');
        },
      ),
      { numRuns: 5000 },
    );
  });
});
