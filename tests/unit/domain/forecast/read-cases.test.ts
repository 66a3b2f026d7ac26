import { describe, expect, it } from 'vitest';
import { putInOrder } from '../../../../scripts/forecast/put-in-order';
import { BadCase, readCases } from '../../../../scripts/forecast/read-cases';

const good = {
  readings: [
    { at: 1, remainingBytes: 5, totalBytes: 9 },
    { at: 2, remainingBytes: 4, totalBytes: 9 },
  ],
  now: 3,
  remainingBytes: 4,
  expiresAt: 9,
};

function refused(json: unknown): string | null {
  try {
    readCases(JSON.stringify(json));
  } catch (error) {
    if (error instanceof BadCase) return error.path;
    throw error;
  }
  return null;
}

describe('the cases of a file', () => {
  it('are one or many, and may carry more than is read', () => {
    expect(readCases(JSON.stringify(good))).toEqual(good);
    expect(readCases(JSON.stringify([good, { ...good, name: 'mine' }]))).toEqual([good, good]);
    expect(readCases('[]')).toEqual([]);
  });

  it('are refused with the place', () => {
    const [first, second] = good.readings;
    expect(refused('text')).toBe('');
    expect(refused({ ...good, now: null })).toBe('now');
    expect(refused([good, { ...good, remainingBytes: -1 }])).toBe('[1].remainingBytes');
    expect(refused({ ...good, readings: [first, { ...second, totalBytes: '9' }] })).toBe(
      'readings[1].totalBytes',
    );
    expect(refused([{ ...good, readings: [first, { ...second, at: 'now' }] }])).toBe(
      '[0].readings[1].at',
    );
  });

  it('are put in order, without what lies ahead, and what was done is told', () => {
    const [first, second] = good.readings;
    const later = { at: 4, remainingBytes: 9, totalBytes: 9 };
    if (first === undefined || second === undefined) throw new Error('two readings');
    expect(putInOrder({ ...good, readings: [later, second, first] })).toEqual({
      input: good,
      late: 1,
      ahead: 1,
    });
    expect(putInOrder(good)).toEqual({ input: good, late: 0, ahead: 0 });
  });

  it('say so where it is no JSON', () => {
    expect(() => readCases('{')).toThrow(/not JSON/);
  });
});
