import type { Gigabyte } from '../domain/connection';
import { minorDigits } from '../domain/minor-digits';
import type { Bucket, Money } from '../domain/model';
import { numberFormat } from './formats';
import { isolatedText } from './isolated';
import type { Locale } from './locale';
import { directionOf } from './locale';

/** A number apart from its unit: the figure may be drawn larger. */
export interface Amount {
  figure: string;
  unit: string;
}

const NO_BREAK = '\u00a0';

export const joined = ({ figure, unit }: Amount): string =>
  unit === '' ? figure : `${figure}${NO_BREAK}${unit}`;

/** How many bytes a kilobyte has, by the provider or as the user wants every line to be counted. */
export const stepOf = (gigabyte: Gigabyte, { habits: { dataUnit } }: Locale): 1000 | 1024 =>
  (dataUnit === 'provider' ? gigabyte : dataUnit) === 'binary' ? 1024 : 1000;

type Unit = 'KB' | 'MB' | 'GB' | 'TB' | 'PB';

/** `GB`; `GiB` where that was asked for, and so is no matter of whose gigabyte it is. */
export const unitName = (unit: Unit, { words, habits }: Locale): string =>
  habits.dataUnit === 'binary' ? unit.replace('B', 'iB') : words.units[unit];

/** Rounded down at the last digit shown: never more than there is. */
export function toAmount(bytes: number, gigabyte: Gigabyte, locale: Locale): Amount {
  const step = stepOf(gigabyte, locale);
  const giga = step ** 3;
  const show = (size: number, decimals: number): string => {
    const scale = 10 ** decimals;
    // Whole numbers up to here: dividing once, last, is what keeps the rounding down exact.
    const floored = Math.floor((bytes * scale) / size) / scale;
    return numberFormat(locale.tag, { maximumFractionDigits: decimals }).format(floored);
  };
  if (bytes === 0) return { figure: '0', unit: unitName('GB', locale) };
  if (bytes < 0) {
    // Used beyond what was bought.
    const over = toAmount(-bytes, gigabyte, locale);
    return { ...over, figure: `−${over.figure}` };
  }
  // Never nothing while something is left.
  if (bytes < step) return { figure: '<1', unit: unitName('KB', locale) };
  if (bytes < step ** 2) return { figure: show(step, 0), unit: unitName('KB', locale) };
  if (bytes < giga) return { figure: show(step ** 2, 0), unit: unitName('MB', locale) };
  const [size, unit] = largeUnit(bytes, step);
  return { figure: show(size, bytes < 100 * size ? 1 : 0), unit: unitName(unit, locale) };
}

/** From gigabytes on: the unit that leaves at most three digits, as far as there is one. */
function largeUnit(bytes: number, step: number): [size: number, unit: Unit] {
  if (bytes < step ** 4) return [step ** 3, 'GB'];
  return bytes < step ** 5 ? [step ** 4, 'TB'] : [step ** 5, 'PB'];
}

/** Symbols that no other currency shares in that language: HK$ is no $, and in Chinese ¥ is no yen. */
const MONEY_TAGS: Partial<Record<Locale['tag'], string>> = { 'en-GB': 'en-US', ar: 'en-US' };

export function formatMoney(money: Money, locale: Locale): string {
  const format = numberFormat(MONEY_TAGS[locale.tag] ?? locale.tag, {
    style: 'currency',
    currency: money.currency,
  });
  const text = format.format(money.minor / 10 ** minorDigits(money.currency));
  return directionOf(locale.tag) === 'rtl' ? isolatedText(text) : text;
}

export const formatCount = (count: number, locale: Locale): string =>
  numberFormat(locale.tag, { maximumFractionDigits: 0 }).format(count);

/** Rounded down, and never 0 % while something is left. */
export const formatShare = (share: number): string => {
  const percent = Math.floor(share * 100 + 1e-9);
  return percent === 0 && share > 0 ? '<1%' : `${percent}%`;
};

/** `1–5 GB`, `200 MB–1 GB`, `<1 GB`, `≥5 GB`: between what the provider says it lies. */
function rangeAmount(
  { low, high }: NonNullable<Bucket['range']>,
  show: (value: number) => Amount,
): Amount {
  const from = show(low);
  if (high === null) return { ...from, figure: `≥${from.figure}` };
  const to = show(high);
  if (low === 0) return { ...to, figure: `<${to.figure}` };
  const begin = from.unit === to.unit ? from.figure : joined(from);
  return { ...to, figure: `${begin}–${to.figure}` };
}

/** What is left of a bucket, as an amount, a range or a share; null where the provider does not say. */
export function leftAmount(bucket: Bucket, gigabyte: Gigabyte, locale: Locale): Amount | null {
  if (bucket.remaining !== null) return bucketAmount(bucket, bucket.remaining, gigabyte, locale);
  if (bucket.range !== undefined) {
    return rangeAmount(bucket.range, (value) => bucketAmount(bucket, value, gigabyte, locale));
  }
  const share = bucket.share === undefined ? null : formatShare(bucket.share);
  return share === null ? null : { figure: share.slice(0, -1), unit: '%' };
}

/** What of a bucket the user wants to see: what is left, or what was used where the whole is known. */
export function shownAmount(
  bucket: Bucket,
  gigabyte: Gigabyte,
  locale: Locale,
): { amount: Amount | null; called: (unit: string) => string } {
  const { words, habits } = locale;
  const { remaining, total } = bucket;
  if (habits.amountShown === 'used' && total !== null && remaining !== null) {
    const used = Math.max(0, total - remaining);
    return { amount: bucketAmount(bucket, used, gigabyte, locale), called: words.used };
  }
  return { amount: leftAmount(bucket, gigabyte, locale), called: words.left };
}

/** An amount of a bucket in the unit of its kind. */
export function bucketAmount(
  bucket: Pick<Bucket, 'kind' | 'currency'>,
  value: number,
  gigabyte: Gigabyte,
  locale: Locale,
): Amount {
  switch (bucket.kind) {
    case 'data':
      return toAmount(value, gigabyte, locale);
    case 'voice':
    case 'time':
      return {
        figure: formatCount(Math.floor(value / 60), locale),
        unit: locale.words.units.minutes,
      };
    case 'sms':
      return { figure: formatCount(value, locale), unit: locale.words.units.messages };
    case 'money':
      return {
        figure: formatMoney({ minor: value, currency: bucket.currency ?? 'XXX' }, locale),
        unit: '',
      };
  }
}
