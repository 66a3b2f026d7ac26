import { numberFormat } from './formats';

/** `1,234.5` in English, `1.234,5` in German: what stands between thousands, and before a part. */
function signsOf(tag: string): { group: string; decimal: string } {
  const parts = numberFormat(tag, { useGrouping: 'always' }).formatToParts(1234.5);
  const sign = (type: Intl.NumberFormatPartTypes) =>
    parts.find((part) => part.type === type)?.value ?? '';
  return { group: sign('group'), decimal: sign('decimal') };
}

/** Digits and signs as they are typed in Arabic, as Latin ones. */
const ARABIC: readonly (readonly [RegExp, string])[] = [
  [/\u066b/g, '.'],
  [/\u066c/g, ''],
];
const latin = (text: string): string =>
  ARABIC.reduce((so, [sign, plain]) => so.replace(sign, plain), text).replace(
    // Their codes end in the digit that they are.
    /[\u0660-\u0669\u06f0-\u06f9]/g,
    (digit) => String(digit.charCodeAt(0) % 16),
  );

/**
 * A number as somebody typed it who writes that language: what groups thousands there does so, unless
 * it cannot, and any comma or point that is left stands before a part. NaN where it is no number.
 */
export function typedNumber(typed: string, tag: string): number {
  const text = latin(typed.normalize('NFKC')).replace(/[−–]/g, '-').replace(/\s/g, '');
  const { group, decimal } = signsOf(tag);
  const [head = '', part = '', ...more] = text.split(decimal);
  // A group that is a space is gone already.
  const [first = '', ...groups] = head.split(group);
  const grouped = groups.length > 0 && groups.every((each) => /^\d{3}$/.test(each));
  if (grouped && /^-?\d{1,3}$/.test(first) && more.length === 0) {
    return Number(`${first}${groups.join('')}.${part || '0'}`);
  }
  const plain = text.replace(',', '.');
  return plain === '' ? Number.NaN : Number(plain);
}
