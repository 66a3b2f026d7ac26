import { isDigit } from '../text/digits';
import { isLetter, isWordLetter, SEAM } from '../text/letters';
import type { Quantity } from '../tokens/token';
import { clockAfter, readClock, withClock } from './clock';
import { type DateText, dateText, startsFree } from './date-text';
import { readDuration } from './durations';
import { countedDate, eraDate } from './east-asian-dates';
import { joinTimes } from './join-times';
import type { FoundDate } from './make-date';
import { dayOfEach, dayOfMonth } from './month-end';
import { dayFirst, monthFirst, yearBefore } from './named-dates';
import { numericDate } from './numeric-dates';
import { SECONDS } from './words/duration-units';
import { NEAR_DAYS } from './words/near-days';
import { matchWord } from './words/word-table';

const LONGEST_RUN = 14;
/** A line of more is a list of numbers; only its beginning is read. */
const MOST = 100;

/**
 * Every date, duration and time of day in a segment, in order. A date whose day and month could
 * be swapped is given day first. "Today" and "tomorrow" are durations of 0 and 1 days.
 */
export function findDates(folded: string, original: string): Quantity[] {
  if (!/\d/.test(folded)) return nearDays(folded);
  const text = dateText(folded, original);
  const found: Quantity[] = [];
  let at = 0;
  while (at < folded.length && found.length < MOST) {
    const code = folded.charCodeAt(at);
    const end = isDigit(code) ? endOfDigits(folded, at) : at + 1;
    const begins = isDigit(code) ? end - at <= LONGEST_RUN : isWordStart(folded, at, code);
    const quantity = begins ? (isDigit(code) ? atDigit(text, at) : atLetter(text, at)) : null;
    if (quantity !== null) {
      found.push(quantity);
      text.taken = quantity.end;
    }
    at = Math.max(end, quantity?.end ?? 0);
  }
  return joinTimes(text.folded, found);
}

function endOfDigits(folded: string, at: number): number {
  let end = at;
  while (end < folded.length && isDigit(folded.charCodeAt(end))) end++;
  return end;
}

const isWordStart = (folded: string, at: number, code: number): boolean =>
  isLetter(code) && (at === 0 || !isWordLetter(folded.charCodeAt(at - 1)));

function atDigit(text: DateText, at: number): Quantity | null {
  const date =
    countedDate(text, at) ??
    numericDate(text, at) ??
    yearBefore(text, at) ??
    dayFirst(text, at) ??
    dayOfEach(text, at);
  if (date !== null) return asDate(text, date);
  const clock = readClock(text, at);
  if (clock !== null) {
    const value = clock.hour * 3600 + clock.minute * 60 + clock.second;
    return { kind: 'time', start: at, end: endOfForm(text.folded, clock.end), value, unit: '' };
  }
  return readDuration(text, at);
}

function atLetter(text: DateText, at: number): Quantity | null {
  const date =
    (startsFree(text, at) ? eraDate(text, at) : null) ??
    monthFirst(text, at) ??
    dayOfMonth(text, at);
  if (date !== null) return asDate(text, date);
  return nearDay(text.folded, at);
}

/** Without a digit there is no other date: most lines are done quickly. */
function nearDays(seamed: string): Quantity[] {
  const folded = seamed.replaceAll(SEAM, ' ');
  const found: Quantity[] = [];
  for (let at = 0; at < folded.length; at++) {
    const near = isWordStart(folded, at, folded.charCodeAt(at))
      ? (nearDay(folded, at) ?? thisMonth(folded, at))
      : null;
    if (near === null) continue;
    found.push(near);
    at = near.end - 1;
  }
  return found;
}

function thisMonth(folded: string, at: number): Quantity | null {
  const found = dayOfMonth({ folded }, at);
  return found === null ? null : { kind: 'date', value: 0, unit: '', ...found };
}

function nearDay(folded: string, at: number): Quantity | null {
  const near = matchWord(NEAR_DAYS, folded, at);
  if (near === null) return null;
  const value = near.meaning * SECONDS.day;
  return { kind: 'duration', start: at, end: near.end, value, unit: 'day' };
}

function asDate(text: DateText, { start, end, date }: FoundDate): Quantity {
  const clock = date.hour === null ? clockAfter(text, end) : null;
  return {
    kind: 'date',
    start,
    end: clock?.end ?? end,
    value: 0,
    unit: '',
    date: clock === null ? date : withClock(date, clock),
  };
}

const FORM = /^ ?\(\p{L}{1,8}[/:]\p{L}{1,8}(?:[/:]\p{L}{1,8})?\)/u;

/** "04:33:00 (hrs/min/sec)": how it is written says nothing more of it. */
const endOfForm = (folded: string, end: number): number =>
  end + (FORM.exec(folded.slice(end, end + 32))?.[0].length ?? 0);
