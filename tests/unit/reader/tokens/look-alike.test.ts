import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../utils/reader/read-page';

const now = Date.UTC(2026, 8, 3);
const left = (amount: string): number | undefined =>
  readPage(`<html lang="en"><p>Data left: ${amount}</p></html>`, { now }).dataRemainingBytes;

describe('digits of other scripts and kinds', () => {
  it.each([
    ['mathematical bold', '𝟏𝟐 GB', 12e9],
    ['mathematical sans', '𝟥.𝟤 GB', 3.2e9],
    ['full width', '１２．５ＧＢ', 12.5e9],
    ['Arabic', '٣٫٢ GB', 3.2e9],
    ['Devanagari', '१२ GB', 12e9],
    ['a point without a zero', '.5 GB', 0.5e9],
  ])('%s', (_, amount, bytes) => {
    expect(left(amount)).toBe(bytes);
  });
});

describe('letters that look like digits make no amount', () => {
  it.each(['1O GB', 'З GB', 'З.2 GB', 'O.5 GB', '1l GB', 'l2 GB', '1О.5 GB', '½ GB'])(
    '%s',
    (amount) => {
      expect(left(amount)).toBeUndefined();
    },
  );
});
