import { minorDigits } from '../../domain/minor-digits';
import type { Money } from '../../domain/model';

export type AmountFault = 'amount' | 'decimals';

/** Which of the two stands before the decimals; null: none does. */
function decimalMark(text: string, digits: number): string | null {
  const marks = [...text.matchAll(/[.,]/g)].map(([mark]) => mark);
  const last = marks.at(-1);
  if (last === undefined) return null;
  if (new Set(marks).size === 2) return last;
  // Alone and several times, it groups thousands; once, three digits behind it are thousands, too.
  const behind = text.length - text.lastIndexOf(last) - 1;
  if (marks.length > 1 || (behind === 3 && digits !== 3)) return null;
  return last;
}

/**
 * An amount as people write it: `1,980`, `12.50`, `12,50`, `1.234,56`, `￥1980`, `１２`.
 * @returns what is wrong with it otherwise; `decimals`: more of them than the currency has
 */
export function parseAmount(typed: string, currency: string): Money | AmountFault {
  const text = typed
    .normalize('NFKC')
    // A sign or code of the currency, and what groups digits in some languages.
    .replace(/^[\p{Sc}\p{L}\s]+|[\p{Sc}\p{L}\s]+$/gu, '')
    .replace(/[\s'’]/g, '');
  if (!/^\d[\d.,]*$/.test(text) || /[.,]$/.test(text)) return 'amount';
  const digits = minorDigits(currency);
  const mark = decimalMark(text, digits);
  const at = mark === null ? -1 : text.lastIndexOf(mark);
  const whole = at < 0 ? text : text.slice(0, at);
  const part = at < 0 ? '' : text.slice(at + 1);
  if (!/^\d+$/.test(whole) && !/^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(whole)) return 'amount';
  if (part.length > digits) return 'decimals';
  const minor = Number(whole.replace(/[.,]/g, '') + part.padEnd(digits, '0'));
  return Number.isSafeInteger(minor) ? { minor, currency } : 'amount';
}
