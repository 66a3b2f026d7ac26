import type { FoundValue } from './found';

/** A page may show several cards; the numbers in them tell which values belong together. */
export function cardsOf(values: readonly FoundValue[]): FoundValue[][] {
  const whose = ({ place, field, text }: FoundValue): string | undefined =>
    field === 'card' ? digitsOf(text) : digitsOf(place.within?.text ?? '');
  const known = [...new Set(values.map(whose).filter((one) => one !== ''))];
  if (known.length < 2) return [[...values]];
  return known.map((one, at) =>
    values.filter((value) => whose(value) === one || (at === 0 && whose(value) === '')),
  );
}

export const digitsOf = (text: string): string => text.replace(/[^\d]/g, '').slice(-4);
