import type { Phrasebook } from './phrasebook';
import type { Sheet } from './sheet';

export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Number, gap and what follows. */
const AMOUNT = /^([\p{Nd}.,\s]*\p{Nd})(\s*)(\D+)$/u;

const unitsOf = ({ gigabytes, megabytes, minutes, messages, pieces }: Phrasebook): string[] =>
  [...gigabytes, ...megabytes, ...minutes, ...messages, ...(pieces ?? []), '%'].map((unit) =>
    unit.trim(),
  );

/** A value as it stands in an element, its unit perhaps in one of its own. */
export function valueHtml(
  { outline, book }: Pick<Sheet, 'outline' | 'book'>,
  value: string,
): string {
  const [, number = '', gap = '', unit = ''] = AMOUNT.exec(value) ?? [];
  return outline.unitSpans && unitsOf(book).includes(unit)
    ? `${number}${gap}<span class="unit">${escapeText(unit)}</span>`
    : escapeText(value);
}

/** A label that ends in a hyphen goes on in its value, as in Hebrew. */
export const goesOn = (label: string): boolean => label.endsWith('-');

/** A label and its value in one line of text. */
export const inOneLine = (label: string, separator: string, value: string): string =>
  label + (goesOn(label) ? '' : separator) + value;
