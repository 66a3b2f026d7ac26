import type { WrittenDate } from '../tokens/token';
import {
  type DateText,
  endsFree,
  isAfterPreposition,
  isQuantity,
  isVersion,
  matchAt,
  numberIn,
  startsFree,
} from './date-text';
import { eitherOrder, type FoundDate, fullDate, isShortYear, monthDay } from './make-date';

const YEAR_FIRST = /(\d{4}) ?([./-]) {0,2}(\d{1,2}) ?\2 {0,2}(\d{1,2})(?!\d)/y;
const YEAR_LAST = /(\d{1,2}) ?([./-]) {0,2}(\d{1,2}) ?\2 {0,2}(\d{4})(?!\d)/y;
const YEAR_APART = /(\d{1,2})\/(\d{1,2}) (20[1-4]\d)(?!\d)/y;
const SHORT_YEAR = /(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d{2})(?!\d)/y;
const REPUBLIC = /(1\d\d)\/(\d\d?)\/(\d\d?)(?!\d)/y;
const STAMP = /(20[1-4]\d)(\d\d)(\d\d)(?=(?:[0-2]\d[0-5]\d[0-5]\d)?(?!\d))/y;
const DOTTED = /(\d{1,2})\.( ?)(\d{1,2})\.(?!\d)/y;
const PAIR = /(\d{1,2})([./])(\d{1,2})(?!\d)/y;
/** A weekday in brackets, or "until" and "on" in Japanese and Chinese. */
const DAY_MARK = / ?(?:\([月火水木金土日]\)|まで|より|から|前|到期)/y;
/** A time of day behind: 10/1 0:00. */
const CLOCK = / [0-2]?\d:[0-5]\d/y;

/** Dates of digits and marks only. */
export function numericDate(text: DateText, at: number): FoundDate | null {
  if (!startsFree(text, at)) return null;
  for (const read of [
    yearFirst,
    yearLast,
    yearApart,
    shortYear,
    republic,
    stamp,
    dotted,
    pair,
    dashed,
  ]) {
    const match = read(text, at);
    if (match !== null) return match;
  }
  return null;
}

const found = (at: number, match: RegExpExecArray, date: WrittenDate | null): FoundDate | null =>
  date === null ? null : { start: at, end: at + match[0].length, date };

function yearFirst(text: DateText, at: number): FoundDate | null {
  const match = matchAt(YEAR_FIRST, text.folded, at);
  if (match === null || !endsFree(text, at + match[0].length)) return null;
  return found(at, match, fullDate(numberIn(match, 1), numberIn(match, 3), numberIn(match, 4)));
}

function yearLast(text: DateText, at: number): FoundDate | null {
  const match = matchAt(YEAR_LAST, text.folded, at);
  if (match === null || !endsFree(text, at + match[0].length)) return null;
  const open = match[2] !== '.';
  const [first, second] = [numberIn(match, 1), numberIn(match, 3)];
  return found(at, match, eitherOrder(numberIn(match, 4), first, second, open));
}

/** "3/11 2026", as Swedes and Danes write it. */
function yearApart(text: DateText, at: number): FoundDate | null {
  const match = matchAt(YEAR_APART, text.folded, at);
  if (match === null) return null;
  const end = at + match[0].length;
  if (!endsFree(text, end) || isQuantity(text, end)) return null;
  return found(
    at,
    match,
    eitherOrder(numberIn(match, 3), numberIn(match, 1), numberIn(match, 2), true),
  );
}

function shortYear(text: DateText, at: number): FoundDate | null {
  const match = matchAt(SHORT_YEAR, text.folded, at);
  if (match === null || isVersion(text, at) || !endsFree(text, at + match[0].length)) return null;
  const [first, second, third] = [numberIn(match, 1), numberIn(match, 3), numberIn(match, 4)];
  // Groups of one digit between dashes are parts of a number, not of a date.
  if (match[2] === '-' && match[0].length < 8) return null;
  const leading = isShortYear(first) ? fullDate(2000 + first, second, third) : null;
  if (text.yearFirst && leading !== null) return found(at, match, leading);
  if (text.thai && third > 60) return found(at, match, fullDate(2500 + third, second, first));
  if (!isShortYear(third)) return found(at, match, leading);
  const date = eitherOrder(2000 + third, first, second, match[2] !== '.');
  return found(at, match, date ?? leading);
}

/** Years of the Republic of China: 115/12/01. */
function republic(text: DateText, at: number): FoundDate | null {
  const match = matchAt(REPUBLIC, text.folded, at);
  if (match === null || !endsFree(text, at + match[0].length)) return null;
  return found(
    at,
    match,
    fullDate(1911 + numberIn(match, 1), numberIn(match, 2), numberIn(match, 3)),
  );
}

/** 20261201, or 20261201235959 with the time. */
function stamp(text: DateText, at: number): FoundDate | null {
  const match = matchAt(STAMP, text.folded, at);
  if (match === null || isQuantity(text, at + match[0].length)) return null;
  const date = fullDate(numberIn(match, 1), numberIn(match, 2), numberIn(match, 3));
  const clock = text.folded.slice(at + 8, at + 14);
  if (date === null || !/^\d{6}$/.test(clock)) return found(at, match, date);
  const [hour, minute, second] = [clock.slice(0, 2), clock.slice(2, 4), clock.slice(4)].map(Number);
  const timed = { ...date, hour: hour ?? 0, minute: minute ?? 0, second: second ?? 0 };
  return { start: at, end: at + 14, date: timed };
}

/** 31.12. – the last dot makes it a date, unless it only ends a sentence. */
function dotted(text: DateText, at: number): FoundDate | null {
  const match = matchAt(DOTTED, text.folded, at);
  if (match === null || isVersion(text, at) || isQuantity(text, at + match[0].length)) return null;
  const sure = match[2] !== '' || match[3]?.length === 2 || isAfterPreposition(text, at);
  return sure ? found(at, match, monthDay(numberIn(match, 3), numberIn(match, 1))) : null;
}

const DASHED = /(\d{1,2})-(\d{1,2})(?!\d)/y;
/** "op 27-11", "den 5-12": a range of numbers has no such word before it. */
const ON = /(?:^|[^\p{L}])(?:op|den|tot(?: en met)?|t\/m|pr\.?) {1,2}$/u;

/** 27-11, where a word says that it is a day. */
function dashed(text: DateText, at: number): FoundDate | null {
  const match = matchAt(DASHED, text.folded, at);
  if (match === null || isQuantity(text, at + match[0].length)) return null;
  const end = at + match[0].length;
  if (!endsFree(text, end) || !ON.test(text.folded.slice(Math.max(0, at - 14), at))) return null;
  return found(at, match, monthDay(numberIn(match, 2), numberIn(match, 1)));
}

/** 31/12 or 31.12: a share or a price just as well, so it has to look like a day of the year. */
function pair(text: DateText, at: number): FoundDate | null {
  const match = matchAt(PAIR, text.folded, at);
  if (match === null) return null;
  const end = at + match[0].length;
  if (!endsFree(text, end) || text.folded.charAt(end) === '/' || isQuantity(text, end)) return null;
  const [first, second] = [numberIn(match, 1), numberIn(match, 3)];
  if (matchAt(DAY_MARK, text.folded, end) !== null)
    return found(at, match, monthDay(first, second));
  const timed = match[2] === '/' && matchAt(CLOCK, text.folded, end) !== null;
  if (timed && text.yearFirst && first <= 12) return found(at, match, monthDay(first, second));
  const told = timed || isAfterPreposition(text, at);
  if (match[2] === '.') return told ? found(at, match, monthDay(second, first)) : null;
  const padded = match[0].length === 5 && (match[1]?.startsWith('0') || match[3]?.startsWith('0'));
  const ranged = text.taken > 0 && at - text.taken <= 3;
  if (!told && !padded && !ranged) return null;
  if (second > 12) return found(at, match, monthDay(first, second));
  return found(at, match, monthDay(second, first, first <= 12 && first !== second));
}
