import { describe, expect, it } from 'vitest';
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
    expect(refused([{ ...good, readings: [second, first] }])).toBe('[0].readings[1].at');
    expect(refused({ ...good, readings: [{ ...first, at: 4 }] })).toBe('readings[0].at');
  });

  it('say so where it is no JSON', () => {
    expect(() => readCases('{')).toThrow(/not JSON/);
  });
});
