import { minorDigits } from '../../../../utils/domain/minor-digits';
import { dayBy, writeDate } from '../../../composed/dates';
import type { Phrasebook } from '../../../composed/phrasebook';
import type { CorpusCase } from '../../../corpus/load';

const SCRIPTS = ['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'];

const inLatin = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) =>
    String(Math.max(...SCRIPTS.map((script) => script.indexOf(digit)))),
  );

/** Visible text, numbers in Latin digits and whole: without what parts thousands. */
const textOf = ({ body }: CorpusCase): string =>
  inLatin(body.replace(/<[^>]*>/g, ' ')).replace(/(?<=\d)[.,\s\u00a0](?=\d{3}(?!\d))/g, '');

/** Whether a number stands alone somewhere, with whatever mark and zeros at its end. */
function hasNumber(text: string, value: number): boolean {
  const [whole = '', part = ''] = String(value).split('.');
  const tail = part === '' ? '(?:[.,]0+)?' : `[.,]${part}0*`;
  return new RegExp(`(?<![\\d])${whole}${tail}(?!\\d)`).test(text);
}

const DAY = 86_400_000;

function hasDay(text: string, iso: string, now: string, book: Phrasebook | undefined): boolean {
  const moment = new Date(iso);
  const days = Math.round((moment.getTime() - Date.parse(now.slice(0, 10))) / DAY);
  const calendars = [undefined, book?.calendar];
  const written = book
    ? book.dates.flatMap((format) =>
        calendars.map((calendar) => writeDate(book, format, dayBy(calendar, moment))),
      )
    : [iso, iso.split('-').reverse().join('/'), iso.replaceAll('-', '')];
  const seconds = [...text.matchAll(/\b\d{10}(?=(?:\d{3})?\b)/g)].map(([found]) => Number(found));
  return (
    written.some((each) => inLatin(text).includes(inLatin(each))) ||
    seconds.some((each) => new Date(each * 1_000).toISOString().startsWith(iso)) ||
    hasNumber(text, days)
  );
}

const scaled = (value: number, scales: readonly number[]): number[] =>
  scales.map((scale) => Number((value / scale).toPrecision(12)));

/** The fields of which what is expected does not stand in the body in any form. */
export function missingIn(one: CorpusCase, book?: Phrasebook): string[] {
  const text = textOf(one);
  const whole = inLatin(one.body.replace(/<[^>]*>/g, ' '));
  const has = (value: number, scales: readonly number[]): boolean =>
    scaled(value, scales).some((each) => hasNumber(text, each) || hasNumber(whole, each));
  const minor = 10 ** minorDigits(one.expected.currency ?? '');
  const missing = Object.entries(one.expected).filter(([field, value]) => {
    if (field === 'currency') return false;
    if (typeof value === 'string') return !hasDay(whole, value, one.now, book);
    if (typeof value !== 'number') return true;
    if (field.endsWith('Bytes')) return !has(value, [1e9, 1e6, 1e3, 1, 2 ** 30, 2 ** 20]);
    if (field.endsWith('Seconds')) return !has(value, [60]);
    return !has(value, field === 'moneyMinor' ? [minor, minor * 10] : [1]);
  });
  return missing.map(([field, value]) => `${one.id}: ${field} ${String(value)}`);
}
