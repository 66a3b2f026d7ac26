import { describe, expect, test } from 'vitest';
import { holdsNoBalance, loadCorpus } from '../../corpus/load';

const cases = loadCorpus();

describe('the corpus', () => {
  test('is wide enough to measure with', () => {
    expect(cases.length).toBeGreaterThanOrEqual(120);
    expect(new Set(cases.map(({ lang }) => lang)).size).toBeGreaterThanOrEqual(20);
    expect(cases.filter(holdsNoBalance).length).toBeGreaterThanOrEqual(25);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  });

  test.each(cases.map((each) => [each.id, each] as const))('%s agrees with itself', (_, each) => {
    const { dataRemainingBytes, dataUsedBytes, dataTotalBytes } = each.expected;
    if (dataRemainingBytes !== undefined && dataUsedBytes !== undefined && dataTotalBytes) {
      // Pages round each amount for itself, and some count 1024 MB a gigabyte.
      const parts = dataRemainingBytes + dataUsedBytes;
      const wholes = [dataTotalBytes, 1.024 * dataTotalBytes];
      const off = Math.min(...wholes.map((whole) => Math.abs(whole - parts) / whole));
      expect(off).toBeLessThan(0.02);
    }
    const { expiresAt, resetsAt } = each.expected;
    for (const moment of [each.now, expiresAt, resetsAt]) {
      if (moment !== undefined) expect(Number.isNaN(Date.parse(moment))).toBe(false);
    }
    if (holdsNoBalance(each)) {
      const { signedOut, maintenance, ...values } = each.expected;
      expect(values).toEqual({});
    }
    expect(each.body.trim()).not.toBe('');
  });
});
