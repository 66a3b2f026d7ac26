import { isDigit } from '../text/digits';
import { isLetter, isPrefixing, isWordLetter } from '../text/letters';

/** Spaces, seams and hyphens part the words of a phrase alike: "add-on", "add on". */
export const gapless = (code: number): number => (code === 0x1f || code === 0x2d ? 32 : code);

const isHangul = (code: number): boolean => code >= 0xac00 && code < 0xd7b0;
const isGeorgian = (code: number): boolean => code >= 0x10a0 && code < 0x1100;
const isBounded = (code: number): boolean => isWordLetter(code) || isGeorgian(code);

/** Articles, "and" and prepositions, as Arabic and Hebrew glue them to a word. */
const PREFIXES = new Set(
  'ال وال بال فال كال لل ولل و ب ل ف ك س وب ول ه ש ה ו ב ל מ כ שה וה וב ול ומ וש מה בה כל מש שב של'.split(
    ' ',
  ),
);
const LONGEST_PREFIX = 3;

/** Whether a word that begins at a place may be preceded by what precedes it. */
export function beginsAt(folded: string, at: number): boolean {
  if (at === 0) return true;
  const code = folded.charCodeAt(at);
  const before = folded.charCodeAt(at - 1);
  // "0 left" is not in "100 left".
  if (isDigit(code) && (isDigit(before) || before === 0x2e || before === 0x2c)) return false;
  if (!isBounded(code) || !isBounded(before)) return true;
  if (!isPrefixing(code)) return false;
  let from = at - 1;
  while (from > 0 && at - from <= LONGEST_PREFIX && isLetter(folded.charCodeAt(from - 1))) from--;
  return PREFIXES.has(folded.slice(from, at));
}

export const endsAt = (folded: string, end: number): boolean =>
  end >= folded.length ||
  !isBounded(folded.charCodeAt(end)) ||
  !isBounded(folded.charCodeAt(end - 1));

/** One syllable of Korean is a word only when it stands alone; longer ones take particles. */
export const isLoneSyllable = (folded: string, start: number, end: number): boolean =>
  end - start === 1 &&
  isHangul(folded.charCodeAt(start)) &&
  (isHangul(folded.charCodeAt(start - 1)) || isHangul(folded.charCodeAt(end)));

export function wordEnd(folded: string, from: number): number {
  let at = from;
  while (at < folded.length && isBounded(folded.charCodeAt(at))) at++;
  return at;
}
