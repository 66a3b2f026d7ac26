import { hintsFor } from '../../reader/page/hints';
import { fold } from '../../reader/text/fold';
import type { QuantityHints } from '../../reader/tokens/find-quantities';
import { readNumber } from '../../reader/tokens/number';

/** How numbers and money are written in a locale. */
export const hintsOf = (locale: string): QuantityHints => hintsFor(null, { now: 0, locale }).hints;

/** As JSON writes it, and nothing else: without a locale `1.234` is one and a bit. */
const PLAIN = /^-?\d{1,15}(?:\.\d{1,9})?$/;

/**
 * A text that is one number: `1.8`, or `1.234,56` where the locale writes so.
 * @returns null for any other text
 */
export function parseNumberText(text: string, locale: string | null): number | null {
  const trimmed = text.trim();
  if (locale === null) return PLAIN.test(trimmed) ? Number(trimmed) : null;
  const folded = fold(trimmed);
  const start = folded.startsWith('-') ? 1 : 0;
  const { style } = hintsOf(locale);
  const number = /^\d/.test(folded.slice(start))
    ? readNumber(folded, start, { ...style, spaces: true }, trimmed)
    : null;
  if (number === null || number.end !== folded.length) return null;
  return start === 1 ? -number.value : number.value;
}
