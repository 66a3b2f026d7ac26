import { describe, expect, it } from 'vitest';
import { extended, findEvidence, refilled, toBaseline } from '../../../utils/domain/changes';
import { DAY, HOUR } from '../../../utils/domain/time';
import { aBucket, aDailyCap, aReading, GB, MB, NOW, percentLeft } from '../../support/builders';

const before = toBaseline(aReading());
const compared = (parts: Parameters<typeof aReading>[0]) =>
  findEvidence(before, aReading(parts)).map(({ what }) => what);

describe('what grew', () => {
  it.each<[string, Parameters<typeof aReading>[0], string[]]>([
    ['nothing', {}, []],
    ['a later end', { expiresAt: NOW + 20 * DAY + HOUR }, ['validity']],
    ['an earlier end', { expiresAt: NOW + DAY }, []],
    ['an end no longer told', { expiresAt: null }, []],
    ['a greater whole', { buckets: [aBucket({ total: 11 * GB })] }, ['allowance']],
    ['a whole greater by a byte', { buckets: [aBucket({ total: 10 * GB + 1 })] }, []],
    ['a whole greater by a rounding', { buckets: [aBucket({ total: 10 * GB + 10 * MB })] }, []],
    ['a smaller whole', { buckets: [aBucket({ total: 5 * GB })] }, []],
    ['a refill of 2 %', { buckets: [percentLeft(62)] }, ['refill']],
    ['a correction below that', { buckets: [percentLeft(61.99)] }, []],
    ['a remainder no longer told', { buckets: [aBucket({ remaining: null })] }, []],
    ['a new bucket', { buckets: [aBucket(), aBucket({ id: 'b' })] }, ['new-bucket']],
    ['a new, ended one', { buckets: [aBucket(), aBucket({ id: 'b', state: 'expired' })] }, []],
    ['a new daily cap', { buckets: [aBucket(), aDailyCap()] }, []],
    ['a bucket that is gone', { buckets: [] }, []],
    [
      'more of both',
      { expiresAt: NOW + 50 * DAY, buckets: [percentLeft(100)] },
      ['validity', 'refill'],
    ],
  ])('%s', (_, parts, what) => {
    expect(compared(parts)).toEqual(what);
  });

  it('an end told for the first time is none', () => {
    const silent = toBaseline(aReading({ expiresAt: null }));
    expect(findEvidence(silent, aReading())).toEqual([]);
  });

  it('is said with its amounts', () => {
    expect(
      findEvidence(before, aReading({ expiresAt: NOW + 50 * DAY, buckets: [percentLeft(100)] })),
    ).toEqual([
      { what: 'validity', from: NOW + 20 * DAY, to: NOW + 50 * DAY },
      { what: 'refill', bucketId: 'data', from: 6 * GB, to: 10 * GB },
    ]);
  });
});

describe('what grew re-arms', () => {
  const evidence = findEvidence(before, aReading({ buckets: [percentLeft(100)] }));

  it('the bucket itself and no other', () => {
    expect(refilled(evidence, aBucket())).toBe(true);
    expect(refilled(evidence, aBucket({ id: 'extra' }))).toBe(false);
  });

  it('the end only when it moved', () => {
    expect(extended(evidence)).toBe(false);
    expect(extended(findEvidence(before, aReading({ expiresAt: NOW + 50 * DAY })))).toBe(true);
  });
});
