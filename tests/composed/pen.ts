import { minorDigits } from '../../utils/domain/minor-digits';
import type { Chance } from '../long-life/random';
import { dayBy, writeDate } from './dates';
import { decimalsOf, inDigits, writeNumber } from './numbers';
import type { Phrasebook } from './phrasebook';
import { priceStep } from './price-step';
import { fill } from './templates';

interface WrittenData {
  text: string;
  bytes: number;
}

/** How one page writes: the same way everywhere on it. */
export interface Pen {
  /** In the digits of the page. */
  digits: (value: number | string) => string;
  /** An amount of data in gigabytes, a small one perhaps in megabytes. */
  data: (gigabytes: number, decimals: number) => WrittenData;
  gigabytes: (value: number, decimals: number) => string;
  percent: (value: number) => string;
  minutes: (value: number) => string;
  messages: (value: number) => string;
  /** Where a label says that messages are counted. */
  pieces: (value: number) => string;
  date: (moment: Date) => string;
  monthAndYear: (moment: Date) => string;
  /** @param units whole ones of the currency, as they are shown */
  money: (units: number) => string;
  /** Of something that is sold. */
  price: () => string;
  /** What `money` wrote, in minor units of the currency. */
  minor: (units: number) => number;
}

const DECIMAL = { mega: 1e6, giga: 1e9 };
const BINARY = { mega: 2 ** 20, giga: 2 ** 30 };

/** Ten rials, in which prices are said. */
const inTomans = (format: string): boolean => format.includes('تومان');

/** @param isBinary the page says that a gigabyte is 1024 megabytes */
export function createPen(chance: Chance, book: Phrasebook, isBinary: boolean): Pen {
  const { mega, giga } = isBinary ? BINARY : DECIMAL;
  const script = book.digits !== undefined && chance.of(0.4) ? book.digits : undefined;
  const digits = (value: number | string): string =>
    script === undefined ? String(value) : inDigits(script, String(value));
  const number = (value: number, decimals: number): string =>
    digits(writeNumber(book, value, decimals));
  const gigabyte = chance.pick(book.gigabytes);
  const megabyte = chance.pick(book.megabytes);
  const minute = chance.pick(book.minutes);
  const message = chance.pick(book.messages);
  const piece = chance.of(0.4) ? chance.pick(book.pieces ?? book.messages) : message;
  const format = chance.pick(book.dates);
  const money = chance.pick(book.money);
  const calendar = chance.of(0.5) ? book.calendar : undefined;
  // The names of months in a phrasebook are the Gregorian ones.
  const namesMonths = calendar !== 'persian';
  const inMegabytes = chance.of(0.15);
  const dropsZeros = chance.of(0.7);
  const gigabytes = (value: number, decimals: number): string => number(value, decimals) + gigabyte;
  const data = (value: number, decimals: number): WrittenData => {
    if (value < 1 && inMegabytes) {
      const count = Math.round(value * 1_000);
      return { text: number(count, 0) + megabyte, bytes: count * mega };
    }
    const kept = Number.isInteger(value) && dropsZeros ? 0 : decimals;
    return {
      text: gigabytes(value, Math.max(kept, decimalsOf(value))),
      bytes: Math.round(value * giga),
    };
  };
  const moneyText = (units: number): string => fill(money, { n: number(units, book.decimals) });
  return {
    digits,
    data,
    gigabytes,
    percent: (value) => `${digits(value)}%`,
    minutes: (value) => digits(value) + minute,
    messages: (value) => digits(value) + message,
    pieces: (value) => digits(value) + piece,
    date: (moment) => digits(writeDate(book, format, dayBy(calendar, moment))),
    monthAndYear: (moment) =>
      digits(writeDate(book, 'MMMM YYYY', dayBy(namesMonths ? calendar : undefined, moment))),
    money: moneyText,
    price: () =>
      moneyText(chance.whole(5, 44) * priceStep(book.currency) + (book.decimals === 0 ? 0 : 0.9)),
    minor: (units) =>
      Math.round(units * 10 ** minorDigits(book.currency)) * (inTomans(money) ? 10 : 1),
  };
}
