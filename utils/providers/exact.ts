/** An amount in the integer unit of its kind; `exact` where the number alone would lose digits. */
export interface Amount {
  value: number;
  /** The same in decimal digits, beyond 2^53 only. */
  exact?: string;
}

/** 2^64: more bytes, seconds or messages than any interface can count. */
const MOST = 2n ** 64n;

const DECIMAL = /^([+-]?)(\d{1,40})(?:\.(\d{1,40}))?(?:[eE]([+-]?\d{1,3}))?$/;

/** Decimal digits as a whole number of 10^-places; null for what is no number. */
function digitsOf(text: string): { digits: bigint; places: number } | null {
  const match = DECIMAL.exec(text.trim());
  if (match === null) return null;
  const [, sign, whole = '', part = '', power = '0'] = match;
  const digits = BigInt(`${whole}${part}`);
  return { digits: sign === '-' ? -digits : digits, places: part.length - Number(power) };
}

const divide = (of: bigint, by: bigint): bigint => {
  const half = of < 0n ? -by / 2n : by / 2n;
  return (of + half) / by;
};

/** What both say: `1.5` times 10^9, without the error of a float on the way. */
function scale(text: string, factor: number): bigint | null {
  const read = digitsOf(text);
  // A factor such as 1/8 cannot be exact in integers, and none of ours is below one.
  if (read === null || !Number.isSafeInteger(factor)) return null;
  const { digits, places } = read;
  if (places < -40 || places > 80) return null;
  const scaled = digits * BigInt(factor);
  return places <= 0 ? scaled * 10n ** BigInt(-places) : divide(scaled, 10n ** BigInt(places));
}

const fromBig = (big: bigint): Amount => {
  const value = Number(big);
  return Number.isSafeInteger(value) ? { value } : { value, exact: big.toString() };
};

/** The amount without loss. */
const toBig = ({ value, exact }: Amount): bigint => BigInt(exact ?? Math.round(value));

/**
 * A number as a provider wrote it, as JSON or as text, times the size of its unit.
 * @returns `not-a-number` or `too-large` for what cannot be counted
 */
export function toAmount(
  raw: number | string,
  factor: number,
): Amount | 'not-a-number' | 'too-large' {
  const text = String(raw);
  if (/^[+-]?(?:Infinity|\d{41,}(?:\.\d+)?)$|^[+-]?[\d.]+e\+?\d{3,}$/i.test(text))
    return 'too-large';
  const big = scale(text, factor);
  if (big === null) return 'not-a-number';
  return big > MOST || big < -MOST ? 'too-large' : fromBig(big);
}

export const plus = (one: Amount, other: Amount): Amount => fromBig(toBig(one) + toBig(other));

export const minus = (one: Amount, other: Amount): Amount => fromBig(toBig(one) - toBig(other));
