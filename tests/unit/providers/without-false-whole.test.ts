import { describe, expect, test } from 'vitest';
import type { Bucket } from '../../../utils/domain/model';
import { withoutFalseWhole } from '../../../utils/providers/without-false-whole';
import { aBucket, aReading, GB } from '../../support/builders';

const having = (parts: Partial<Bucket>): Bucket | undefined => {
  const poll = { readings: [aReading({ buckets: [aBucket(parts)] })], plans: null };
  return withoutFalseWhole({ ...poll, clockOffset: 0, endpoints: {} }).readings[0]?.buckets[0];
};

describe('a whole', () => {
  test('that is less than what is left is none', () => {
    expect(having({ remaining: 12 * GB, total: 10 * GB })).toMatchObject({
      remaining: 12 * GB,
      total: null,
    });
    const exact = { remaining: '18446744073709551000', total: '9007199254740993' };
    expect(having({ remaining: 2 ** 64, total: 2 ** 53, exact })).toMatchObject({
      total: null,
      exact: { remaining: '18446744073709551000' },
    });
  });

  test.each([
    { remaining: 10 * GB, total: 10 * GB },
    { remaining: -1, total: 0 },
    { remaining: null, total: 10 * GB },
    { remaining: 5 * GB, total: null },
  ])('of all else stays: %j', (amounts) => {
    expect(having(amounts)).toMatchObject(amounts);
  });
});
