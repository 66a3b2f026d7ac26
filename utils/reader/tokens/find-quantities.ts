import { isDigit } from '../text/digits';
import { isGap, isLetter, isUnspaced, skipGap } from '../text/letters';
import { readCountUnit } from './count-unit';
import { currencyBefore } from './currency-beside';
import type { CurrencyHint } from './decide-currency';
import { joinCompounds } from './join-compounds';
import { minutesAndSeconds } from './minutes-and-seconds';
import { isMisspelt } from './misspelt';
import { type NumberStyle, readNumber, type WrittenNumber } from './number';
import { readQuantity } from './read-quantity';
import { withSmallChange } from './small-change';
import type { Quantity } from './token';
import { type UnitsAhead, unitsAhead } from './units-ahead';

export interface QuantityHints {
  /** Of the page, where it or its reader names one, or its words do; null: nobody knows. */
  language: string | null;
  style: NumberStyle;
  currency: CurrencyHint;
}

/** A line of more is a list of numbers; only its beginning is read. */
const MOST = 100;

/** Amounts of anything in a line, in order; dates are found by others. */
export function findQuantities(folded: string, original: string, hints: QuantityHints): Quantity[] {
  const found: Quantity[] = [];
  const ahead = unitsAhead(folded);
  let at = 0;
  while (at < folded.length && found.length < MOST) {
    const code = folded.charCodeAt(at);
    if (!isDigit(code)) {
      at++;
      continue;
    }
    const number =
      readShare(folded, at, hints.style) ?? readNumber(folded, at, hints.style, original);
    if (number === null) {
      at = afterDigits(folded, at);
      continue;
    }
    const quantity =
      (isPartOfWord(folded, at, hints) &&
        !isCompound(folded, at, found[found.length - 1]) &&
        !isCounted(folded, number.end)) ||
      HIDDEN.test(folded.slice(number.end, number.end + 6)) ||
      isMisspelt(folded, number)
        ? null
        : (minutesAndSeconds(number, folded) ??
          unitAheadOf(number, ahead, folded) ??
          readQuantity(
            withPoint(number, folded),
            behindMoney(folded, found[found.length - 1]),
            original,
            hints.currency,
          ));
    if (quantity === null) {
      at = Math.max(number.end, at + 1);
      continue;
    }
    const whole = withSmallChange(quantity, folded);
    found.push(whole);
    at = Math.max(whole.end, number.end);
  }
  return joinCompounds(found, folded);
}

/** "%18 818 pieces": no share is of so much, so that the space parts two numbers. */
function readShare(folded: string, at: number, style: NumberStyle): WrittenNumber | null {
  const ahead = folded.charAt(at - 1) === '%' && !isDigit(folded.charCodeAt(at - 2));
  return ahead && SPACED.test(folded.slice(at, at + 8))
    ? readNumber(folded, at, { ...style, spaces: false })
    : null;
}
const SPACED = /^\d{1,3} [1-9]\d\d(?!\d)/;

/** "12.10 EUR. 52 min": the currency of the amount before is not that of the next. */
const behindMoney = (folded: string, last: Quantity | undefined): string =>
  last?.kind === 'money' ? ' '.repeat(last.end) + folded.slice(last.end) : folded;

/** "MB=43.6 min=232": counted in what stands ahead, where no unit of its own follows. */
function unitAheadOf(
  { start, end, value }: WrittenNumber,
  { of, begin }: UnitsAhead,
  folded: string,
): Quantity | null {
  const unit = of.get(start);
  if (unit === undefined) return null;
  const next = skipGap(folded, end);
  const closed = next === folded.length || ENDS.test(folded.slice(next, next + 2));
  if (!closed && !begin.has(next)) return null;
  return {
    kind: unit.kind,
    start,
    end,
    value: unit.kind === 'data' ? Math.round(value * unit.times) : value * unit.times,
    unit: unit.unit,
  };
}

/** What ends an item of a list. */
const ENDS = /^(?:[,;|)\]"]|\.(?!\d))/;

function afterDigits(folded: string, from: number): number {
  let at = from;
  while (at < folded.length && isDigit(folded.charCodeAt(at))) at++;
  return at;
}

/** ".5 GB" is half of one. */
function withPoint(number: WrittenNumber, folded: string): WrittenNumber {
  const { start, end } = number;
  const points =
    folded.charAt(start - 1) === '.' && (start === 1 || isGap(folded.charCodeAt(start - 2)));
  const digits = folded.slice(start, end);
  if (!points || !/^\d{1,3}$/.test(digits)) return number;
  return { ...number, start: start - 1, value: Number(`0.${digits}`) };
}

/** "9GB512MB", "3Гб512Мб" are one amount; after a lone letter ("5G2") a name goes on. */
const isCompound = (folded: string, at: number, last: Quantity | undefined): boolean =>
  last?.kind === 'data' && last.end === at && isLetter(folded.charCodeAt(at - 2));

/** "SMS12通" are twelve: a counter of a script without spaces is right behind. */
const isCounted = (folded: string, end: number): boolean =>
  isUnspaced(folded.charCodeAt(end)) && readCountUnit(folded, end)?.unit === 'message';

/** "**-4479", "•• 4479": what is left to see of a number to call. */
const MASKED = /\*$|[*•●×]{2}[ -]?$|[*•●]-$/;

/** "**Balance:** 4250", "**4250 MB**", "*8.6 GB*": marks that make it bold, and hide nothing. */
const BOLD_BEFORE = /(?:^|[^*])(\*\*?)[^*]*\p{L}[^*]*\1 ?$/u;
const OPENS_BOLD = /(?:^|[\s:])(\*\*?)$/;
const closesBold = (marks: string, behind: string): boolean => {
  const at = behind.indexOf('*');
  return (
    at > 0 &&
    behind.startsWith(marks, at) &&
    /\p{L}/u.test(behind.slice(0, at)) &&
    !/[*#\d]/.test(behind.charAt(at + marks.length))
  );
};

function isBold(folded: string, at: number): boolean {
  const ahead = folded.slice(Math.max(0, at - LONGEST_BOLD), at);
  if (BOLD_BEFORE.test(ahead)) return true;
  const marks = OPENS_BOLD.exec(ahead)?.[1];
  return marks !== undefined && closesBold(marks, folded.slice(at, at + LONGEST_BOLD));
}
const LONGEST_BOLD = 60;
/** "13012****77": what is seen of a number to call ahead of what is not. */
const HIDDEN = /^(?:[*•●×x]{2}|-[*•●×x])/;

/** "LTE4", "v2", "a-55120" are names. */
function isPartOfWord(folded: string, at: number, { currency }: QuantityHints): boolean {
  const before = folded.charCodeAt(at - 1);
  if (isLetter(before) && !isUnspaced(before) && !(before >= 0x590 && before < 0x780)) {
    return currencyBefore(folded, at, currency) === null;
  }
  if (folded.charAt(at - 1) === '#') return true;
  return MASKED.test(folded.slice(Math.max(0, at - 3), at)) && !isBold(folded, at);
}
