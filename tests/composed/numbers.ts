import type { Phrasebook } from './phrasebook';

/** Grouped by thousands, with this many decimal places. */
export function writeNumber(
  { group, decimal }: Pick<Phrasebook, 'group' | 'decimal'>,
  value: number,
  decimals: number,
): string {
  const [whole = '', part] = value.toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return part === undefined ? grouped : `${grouped}${decimal}${part}`;
}

/** In the ten digits of a script. */
export const inDigits = (digits: string, text: string): string =>
  text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);

export const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;
