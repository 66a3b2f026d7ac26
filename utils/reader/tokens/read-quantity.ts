import { minorDigits } from '../../domain/minor-digits';
import { isDigit } from '../text/digits';
import { isGap, isLetter, skipGap } from '../text/letters';
import { readCountUnit, SECONDS_OF } from './count-unit';
import { currencyAfter, currencyBefore } from './currency-beside';
import { type DataUnit, readDataUnit, unitName } from './data-unit';
import type { CurrencyHint } from './decide-currency';
import { isNetwork, mayBeNetwork } from './network-name';
import type { WrittenNumber } from './number';
import type { Quantity } from './token';
import { standardOf } from './toman';

/** "Rp25rb", "Rp 1,5 juta". */
const THOUSANDS = /^ ?(?:(rb|ribu)|jt|juta)(?![a-z])/;

/** "MB 1,275", where the number before has no unit of its own. */
const UNIT_AHEAD = /(?:^|(?<!\d)[^\p{L}\d]|[^\d .,]\s)(?:([kmgt])b |([kmgкмг])[boб] ?: ?)$/u;
const LETTERS: Readonly<Record<string, string>> = {
  k: 'k',
  m: 'm',
  g: 'g',
  к: 'k',
  м: 'm',
  г: 'g',
};
/** A word right behind may be the unit. */
const STARTS_WORD = /^[\p{L}:/]/u;

const TO_CALL = /^\d{8,15}$/;

/** "€29.22 MB: 17 GB": what is behind the sum is the name of the next amount. */
const HEADS_NEXT = /^(?:'s)?:? \d/;

const LONGEST_WORD = 16;
/** "80 percent", in folded letters. */
const PERCENT =
  /^ ?(?:percent|per cent|por ciento|por cento|pour cent|per cento|prozent|procent|procenta|persen|szazalek|prosenttia|phan tram|процент(?:а|ов)?|відсотк(?:и|ів)|пайыз|درصد|بالمئه|بالمائه|प्रतिशत|퍼센트|パーセント|אחוז|אחוזים)(?!\p{L})/u;

const bytesOf = (value: number, { power, binary }: Pick<DataUnit, 'power' | 'binary'>): number =>
  Math.round(value * (binary ? 1024 : 1000) ** power);

/** What a number counts, by the unit, sign or currency beside it; a bare number where none is. */
export function readQuantity(
  number: WrittenNumber,
  folded: string,
  original: string,
  currency: CurrencyHint,
): Quantity | null {
  const { start, end, value } = number;
  const next = folded.charAt(skipGap(folded, end));
  if (next === '%') return counted(start, 'percent', value, '%', skipGap(folded, end) + 1);
  const worded = PERCENT.exec(folded.slice(end, end + LONGEST_WORD));
  if (worded !== null) return counted(start, 'percent', value, '%', end + worded[0].length);
  const from = skipBack(folded, start);
  // "ב-19" is "at 19".
  const hyphened = isLetter(folded.charCodeAt(from - 2));
  const before = hyphened && folded.charAt(from - 1) === '-' ? '' : folded.charAt(from - 1);
  // "62 % 7.6 GB": the sign is that of the number before.
  const sign = from === start ? from - 1 : skipBack(folded, from - 1);
  if (before === '%' && !isDigit(folded.charCodeAt(sign - 1))) {
    return counted(start, 'percent', value, '%', end);
  }
  const dong = isDong(original, skipGap(folded, end));
  if (dong) return moneyOf(number, 'VND', start, skipGap(folded, end) + 1, before === '-');
  const unit = readDataUnit(folded, end, original);
  if (unit === 'speed') return counted(start, 'speed', value, 'bit/s', end);
  const money = currencyBefore(folded, start, currency);
  if (
    unit !== null &&
    !unit.lone &&
    !(money !== null && HEADS_NEXT.test(folded.slice(unit.end, unit.end + 5)))
  )
    return counted(start, 'data', bytesOf(value, unit), unitName(unit), unit.end);
  if (money !== null) {
    const short = THOUSANDS.exec(folded.slice(end, end + 6));
    const times = short === null ? 1 : short[1] === undefined ? 1e6 : 1e3;
    return moneyOf(
      number,
      money.code,
      money.start,
      end + (short?.[0].length ?? 0),
      before === '-' || folded.charAt(money.start - 1) === '-',
      times,
    );
  }
  if (unit !== null) {
    const made = counted(start, 'data', bytesOf(value, unit), unitName(unit), unit.end);
    if (isNetwork(folded, number, unit)) return { ...made, kind: 'speed' };
    return mayBeNetwork(number, unit) ? { ...made, doubtful: true } : made;
  }
  const after = currencyAfter(folded, end, currency);
  // "30 mnt" are minutes in Malay languages, and "MNT" is money.
  const minutes = after?.code === 'MNT' && original.startsWith('mnt', after.start);
  // "Credit 08123456789 Rp25.000": the sign is that of the amount behind a number to call.
  const called = after !== null && TO_CALL.test(folded.slice(start, end));
  if (called && /^ ?\d/.test(folded.slice(after.end, after.end + 2)))
    return counted(start, 'number', value, '', end);
  if (after !== null && !minutes)
    return moneyOf(number, after.code, start, after.end, before === '-');
  const ahead = UNIT_AHEAD.exec(folded.slice(Math.max(0, start - 7), start));
  const letter = ahead?.[1] ?? LETTERS[ahead?.[2] ?? ''];
  const goesOn = ahead?.[2] === undefined ? STARTS_WORD : /^ ?[-:/%]/;
  if (letter !== undefined && !goesOn.test(folded.slice(end, end + 2))) {
    const power = 'bkmgt'.indexOf(letter);
    const unit = `${letter.toUpperCase()}B`;
    return counted(start, 'data', Math.round(value * 1000 ** power), unit, end);
  }
  if (isEuro(folded, original, number, currency.language))
    return moneyOf(number, 'EUR', start, skipGap(folded, end) + 1, before === '-');
  const given = FREE.exec(folded.slice(end, end + LONGEST_WORD))?.[0].length ?? 0;
  const count = readCountUnit(folded, end + given);
  if (count?.unit === 'message') return counted(start, 'messages', value, 'message', count.end);
  if (count !== null && (given === 0 || count.unit === 'minute')) {
    return counted(start, 'duration', value * SECONDS_OF[count.unit], count.unit, count.end);
  }
  return counted(start, 'number', value, '', end);
}

/** "40 bonus minutes", "30 kostenlose SMS": a word between, in folded letters. */
const FREE =
  /^ (?:bonus|free|gratis|gratuit|kostenl|besplat|darmow|bezplatn|бонус|бесплат|безкошт|безплат)\p{L}{0,7}(?= \p{L})/u;

const counted = (
  start: number,
  kind: Quantity['kind'],
  value: number,
  unit: string,
  end: number,
): Quantity => ({ kind, start, end, value, unit });

const CENTS = /[.,]\d\d$/;
const OF_EURO: ReadonlySet<string> = new Set(['fi', 'fr', 'it', 'es', 'pt', 'nl', 'de']);

/** "9,99E", where the sign is not at hand also "12,34e", in Finnish "9,35 e". */
function isEuro(
  folded: string,
  original: string,
  { start, end }: WrittenNumber,
  language: string,
): boolean {
  const at = language === 'fi' ? skipGap(folded, end) : end;
  const sign = original.charAt(at);
  if (sign !== 'E' && !(sign === 'e' && OF_EURO.has(language))) return false;
  const next = folded.charCodeAt(at + 1);
  return CENTS.test(folded.slice(start, end)) && !isLetter(next) && !isDigit(next);
}

/** "15.400đ": folded, the sign would be a "d". */
const isDong = (original: string, at: number): boolean =>
  (original.charAt(at) === 'đ' || original.charAt(at) === '₫') &&
  !isLetter(original.charCodeAt(at + 1));

function moneyOf(
  number: WrittenNumber,
  named: string,
  start: number,
  end: number,
  negative: boolean,
  short = 1,
): Quantity {
  const { code, times } = standardOf(named);
  const digits = minorDigits(code);
  // A separator before three digits parts thousands, whatever the page does with megabytes, but for
  // dinars that have a thousand parts.
  const { value: own, other } = number;
  const parts = digits === 3 && code !== 'IQD';
  const wrote =
    other === null ? own : digits < 3 ? Math.max(own, other) : parts ? Math.min(own, other) : own;
  const value = Math.round(wrote * short * times * 10 ** digits) * (negative ? -1 : 1);
  return { kind: 'money', start, end, value, unit: code };
}

function skipBack(folded: string, from: number): number {
  let at = from;
  while (at > 0 && from - at < 3 && isGap(folded.charCodeAt(at - 1))) at--;
  return at;
}
