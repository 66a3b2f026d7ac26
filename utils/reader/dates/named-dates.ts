import { isDigit } from '../text/digits';
import { isGap, isLetter } from '../text/letters';
import { type DateText, isQuantity, matchAt, numberIn } from './date-text';
import { type FoundDate, fullDate, isShortYear, withoutYear } from './make-date';
import { skipDayWords, skipOrdinal, skipYearWords, yearWords } from './words/between';
import { MONTHS, type Month } from './words/month-table';
import { matchWord, type WordMatch } from './words/word-table';

/** Letters that Hebrew, Arabic and Persian glue before a month: "in", "to", "from", "and". */
const PREFIXES = 'בלמהוולبفك';
const DAY = /(\d{1,2})(?!\d)/y;
const YEAR4 = /(\d{4})(?!\d|:\d)/y;
const YEAR3 = /(\d{4}|\d{3})(?!\d|:\d)/y;
const YEAR2 = /(\d{2})(?![\d:]|[.,]\d)/y;

function monthAt(folded: string, at: number): WordMatch<Month> | null {
  const plain = matchWord(MONTHS, folded, at);
  if (plain !== null || !PREFIXES.includes(folded.charAt(at)) || at >= folded.length) return plain;
  return matchWord(MONTHS, folded, folded.charAt(at + 1) === '-' ? at + 2 : at + 1);
}

const dotAfter = (folded: string, at: number): number => (folded.charAt(at) === '.' ? at + 1 : at);

/** 1 Dec 2026 · 1er décembre · 1 de diciembre de 2026 · 1. prosince */
export function dayFirst(text: DateText, at: number): FoundDate | null {
  const { folded } = text;
  const before = folded.charAt(at - 1);
  if (at > 0 && /[\d.,:/]/.test(before) && isDigit(folded.charCodeAt(at - 2))) return null;
  const day = matchAt(DAY, folded, at);
  if (day === null) return null;
  const from = skipOrdinal(folded, at + day[0].length);
  const place = skipDayWords(folded, from);
  const month = monthAt(folded, place);
  if (month === null) return null;
  const after = dotAfter(folded, month.end);
  const found = complete(
    text,
    at,
    after,
    numberIn(day, 1),
    croatian(month, folded.slice(from - 1, place)),
  );
  if (found === null || !month.meaning.weak) return found;
  if (/\d{4}/.test(folded.slice(after, found.end))) return found;
  return isPlain(text, month, after, place) ? found : null;
}

/** Croatian calls October what Polish calls November, and June what Polish calls July; it dots the day. */
function croatian(month: WordMatch<Month>, between: string): Month {
  if (!between.includes('.')) return month.meaning;
  if (month.name === 'listopada') return { ...month.meaning, month: 10 };
  return month.name === 'lip' ? { ...month.meaning, month: 6 } : month.meaning;
}

/** A short word is a month when it is dotted, ends the phrase, follows "de" or has a capital. */
function isPlain(
  { folded, original }: DateText,
  month: WordMatch<Month>,
  after: number,
  place: number,
): boolean {
  if (after > month.end || /(?:de|of|-|\/) ?$/.test(folded.slice(Math.max(0, place - 4), place))) {
    return true;
  }
  const first = original.charAt(place);
  return (
    first !== first.toLowerCase() || /^ {0,3}(?:$|[,;)!|])/.test(folded.slice(after, after + 5))
  );
}

/** "mar. 1 de octubre", "mar. 15 sept.": a Tuesday, since the month stands behind. */
function namesMonth(folded: string, end: number): boolean {
  const place = skipDayWords(folded, end);
  return /^ (?:de |di )?$/.test(folded.slice(end, place)) && monthAt(folded, place) !== null;
}

/** Dec 1, 2026 · gruodžio 1 d. – begins at the month. */
export function monthFirst(text: DateText, at: number, dated = false): FoundDate | null {
  const { folded, original } = text;
  const month = matchWord(MONTHS, folded, at);
  if (month === null || month.meaning.calendar !== 'gregorian') return null;
  let place = dotAfter(folded, month.end);
  while (
    place - month.end < 4 &&
    (isGap(folded.charCodeAt(place)) || '-/,'.includes(folded.charAt(place)))
  ) {
    if (place >= folded.length) return null;
    place++;
  }
  const day = matchAt(DAY, folded, place);
  if (day === null) return null;
  const end = skipOrdinal(folded, place + day[0].length);
  if (namesMonth(folded, end)) return null;
  const found = complete(text, at, end, numberIn(day, 1), month.meaning);
  if (found === null || found.date.year !== null) return found;
  if (/^[:./]\d/.test(folded.slice(end, end + 2))) return null;
  const capital = original.charAt(at) !== original.charAt(at).toLowerCase();
  // A year before it, a dot or a word for the day behind it: no other word has those.
  const sure =
    dated || folded.charAt(month.end) === '.' || /^ ?d\./.test(folded.slice(end, end + 3));
  return month.meaning.weak && !capital && !sure ? null : found;
}

/** 2026. december 1. · 2026 m. gruodžio 1 d. · 2026 ж. 1 желтоқсан · 2026-Dec-01 */
export function yearBefore(text: DateText, at: number): FoundDate | null {
  const { folded } = text;
  const year = matchAt(YEAR4, folded, at);
  if (year === null) return null;
  const place = skipYearWords(folded, at + 4);
  if (place === at + 4) return null;
  const named = isDigit(folded.charCodeAt(place))
    ? dayFirst(text, place)
    : monthFirst(text, place, true);
  if (named === null || named.date.year !== null) return null;
  const date = fullDate(numberIn(year, 1), named.date.month, named.date.day);
  return date === null ? null : { start: at, end: named.end, date };
}

/** Day and month are known; a year may follow. */
function complete(
  text: DateText,
  start: number,
  from: number,
  day: number,
  { month, calendar }: Month,
): FoundDate | null {
  const { folded } = text;
  const place = skipYearWords(folded, from);
  const long = place > from || !isLetter(folded.charCodeAt(from - 1)) ? place : from;
  const year = matchAt(calendar === 'gregorian' ? YEAR4 : YEAR3, folded, long);
  if (year !== null && !isQuantity(text, long + year[0].length)) {
    const date = fullDate(numberIn(year, 1), month, day, false, calendar);
    if (date !== null) return { start, end: yearWords(folded, long + year[0].length), date };
  }
  const short = matchAt(YEAR2, folded, long);
  const end = long + 2;
  if (short !== null && long > from && !isQuantity(text, end) && !followedByName(folded, end)) {
    const value = numberIn(short, 1);
    const full = text.thai && value > 60 ? 2500 + value : 2000 + value;
    const date = isShortYear(value) || full > 2500 ? fullDate(full, month, day) : null;
    if (date !== null) return { start, end, date };
  }
  if (isQuantity(text, from)) return null;
  const date = withoutYear(month, day, calendar);
  return date === null ? null : { start, end: from, date };
}

/** "1 Dec 20 Jan": the number belongs to the next date. */
const followedByName = (folded: string, end: number): boolean =>
  monthAt(folded, skipDayWords(folded, end)) !== null;
