/**
 * Decimal places by ISO 4217 (list one, as of 2026), where they are not two. Not those of Intl, which
 * follow what shops print today: the forint and the rupiah have none there, and two here.
 */
const NOT_TWO: Record<number, string> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
};

const DIGITS = new Map(
  Object.entries(NOT_TWO).flatMap(([digits, codes]) =>
    codes.split(' ').map((code) => [code, Number(digits)] as const),
  ),
);

/** How many decimal places one unit of this currency has: 0 for JPY, 2 for EUR, 3 for KWD. */
export const minorDigits = (currency: string): number => DIGITS.get(currency) ?? 2;
