import { isDigit } from '../text/digits';
import { isGap, isLetter, isUnspaced, SEAM, skipGap } from '../text/letters';
import { readCountUnit } from './count-unit';
import { type CurrencyHint, currencyAfter, currencyBefore, minorDigits } from './currency';
import { type DataUnit, readDataUnit } from './data-unit';
import { type NumberStyle, readNumber, type WrittenNumber } from './number';
import type { Quantity } from './token';

export interface QuantityHints {
  style: NumberStyle;
  currency: CurrencyHint;
}

const COUNTS = { minute: 60, hour: 3600, second: 1 };

const bytesOf = (value: number, { power, binary }: Pick<DataUnit, 'power' | 'binary'>): number =>
  Math.round(value * (binary ? 1024 : 1000) ** power);

const unitName = ({ power, binary }: DataUnit): string =>
  `${['', 'K', 'M', 'G', 'T'][power] ?? ''}${binary ? 'i' : ''}B`;

/** Amounts of anything in a line, in order; dates are found by others. */
export function findQuantities(folded: string, original: string, hints: QuantityHints): Quantity[] {
  const found: Quantity[] = [];
  let at = 0;
  while (at < folded.length) {
    const code = folded.charCodeAt(at);
    if (!isDigit(code)) {
      at++;
      continue;
    }
    const number = readNumber(folded, at, hints.style, original);
    if (number === null) {
      at = afterDigits(folded, at);
      continue;
    }
    const quantity = isPartOfWord(folded, at) ? null : read(number, folded, original, hints);
    if (quantity === null) {
      at = Math.max(number.end, at + 1);
      continue;
    }
    found.push(quantity);
    at = Math.max(quantity.end, number.end);
  }
  return joinCompounds(found, folded);
}

function afterDigits(folded: string, from: number): number {
  let at = from;
  while (at < folded.length && isDigit(folded.charCodeAt(at))) at++;
  return at;
}

/** "LTE4", "v2", "a-55120" are names. */
function isPartOfWord(folded: string, at: number): boolean {
  const before = folded.charCodeAt(at - 1);
  if (isLetter(before) && !isUnspaced(before) && !(before >= 0x590 && before < 0x780)) {
    return currencyBefore(folded, at, { language: '', region: null }) === null;
  }
  return folded.charAt(at - 1) === '#' || folded.charAt(at - 1) === '*';
}

function read(
  number: WrittenNumber,
  folded: string,
  original: string,
  { currency }: QuantityHints,
): Quantity | null {
  const { start, end, value } = number;
  const quantity = (
    kind: Quantity['kind'],
    amount: number,
    unit: string,
    to: number,
  ): Quantity => ({
    kind,
    start,
    end: to,
    value: amount,
    unit,
  });
  const next = folded.charAt(skipGap(folded, end));
  if (next === '%') return quantity('percent', value, '%', skipGap(folded, end) + 1);
  const before = folded.charAt(skipBack(folded, start) - 1);
  if (before === '%' && !isDigit(folded.charCodeAt(skipBack(folded, start) - 2))) {
    return quantity('percent', value, '%', end);
  }
  const unit = readDataUnit(folded, end, original);
  if (unit === 'speed') return quantity('speed', value, 'bit/s', end);
  if (unit !== null && !unit.lone)
    return quantity('data', bytesOf(value, unit), unitName(unit), unit.end);
  const money = currencyBefore(folded, start, currency);
  if (money !== null)
    return moneyOf(
      number,
      money.code,
      money.start,
      end,
      before === '-' || folded.charAt(money.start - 1) === '-',
    );
  if (unit !== null) {
    const made = quantity('data', bytesOf(value, unit), unitName(unit), unit.end);
    if (isNetwork(folded, number, unit)) return { ...made, kind: 'speed' };
    return mayBeNetwork(number, unit) ? { ...made, doubtful: true } : made;
  }
  const after = currencyAfter(folded, end, currency);
  if (after !== null) return moneyOf(number, after.code, start, after.end, before === '-');
  const count = readCountUnit(folded, end);
  if (count?.unit === 'message') return quantity('messages', value, 'message', count.end);
  if (count !== null) {
    return quantity('duration', value * COUNTS[count.unit], count.unit, count.end);
  }
  return quantity('number', value, '', end);
}

const mayBeNetwork = ({ value }: WrittenNumber, { power }: DataUnit): boolean =>
  power === 3 && Number.isInteger(value) && value >= 2 && value <= 6;

/** "5G", "4G" beside words are networks; "5 G" and "5.0G" are amounts. */
function isNetwork(folded: string, { start, end, value }: WrittenNumber, unit: DataUnit): boolean {
  if (unit.power !== 3 || !Number.isInteger(value) || value < 2 || value > 6)
    return unit.power !== 3 && unit.power !== 2;
  if (folded.slice(start, end).length > 1 || unit.end - end > 1) return false;
  const following = folded.slice(unit.end, unit.end + 4).trim();
  return (
    /^(?:网|網|络|lte|net|-net|sim|\/|\+)/.test(following) ||
    /[45]g\/?$/.test(folded.slice(0, start))
  );
}

function moneyOf(
  number: WrittenNumber,
  code: string,
  start: number,
  end: number,
  negative: boolean,
): Quantity {
  const digits = minorDigits(code);
  // A separator before three digits parts thousands, whatever the page does with megabytes.
  const wrote =
    number.other !== null && digits < 3 ? Math.max(number.value, number.other) : number.value;
  const value = Math.round(wrote * 10 ** digits) * (negative ? -1 : 1);
  return { kind: 'money', start, end, value, unit: code };
}

function skipBack(folded: string, from: number): number {
  let at = from;
  while (at > 0 && from - at < 3 && isGap(folded.charCodeAt(at - 1))) at--;
  return at;
}

/** 1 ГБ 9 МБ is one amount, as is 2 h 5 min. */
function joinCompounds(quantities: readonly Quantity[], folded: string): Quantity[] {
  const joined: Quantity[] = [];
  for (const quantity of quantities) {
    const last = joined[joined.length - 1];
    const joins =
      last !== undefined &&
      last.kind === quantity.kind &&
      (quantity.kind === 'data' || quantity.kind === 'duration') &&
      isSmaller(quantity, last) &&
      isOnlyGap(folded, last.end, quantity.start, quantity.kind === 'duration');
    if (joins) {
      last.value += quantity.value;
      last.end = quantity.end;
      delete last.doubtful;
    } else joined.push({ ...quantity });
  }
  return joined;
}

const ORDER = ['B', 'KB', 'KiB', 'MB', 'MiB', 'GB', 'GiB', 'TB', 'TiB'];
const TIMES = ['second', 'minute', 'hour', 'day'];

function isSmaller(part: Quantity, whole: Quantity): boolean {
  const order = part.kind === 'data' ? ORDER : TIMES;
  const [small, large] = [order.indexOf(part.unit), order.indexOf(whole.unit)];
  return small !== -1 && large > small && part.value < whole.value + 1;
}

function isOnlyGap(folded: string, from: number, to: number, dotted: boolean): boolean {
  if (to - from > 4) return false;
  for (let at = from; at < to; at++) {
    const mark = folded.charAt(at);
    if (mark !== ' ' && mark !== SEAM && (mark !== '.' || !dotted)) return false;
  }
  return true;
}
