import type { Gigabyte } from '../domain/connection';
import { minorDigits } from '../domain/minor-digits';
import type { Bucket, Money } from '../domain/model';
import type { Locale } from './locale';

/** A number apart from its unit: the figure may be drawn larger. */
export interface Amount {
  figure: string;
  unit: string;
}

const NO_BREAK = '\u00a0';

export const joined = ({ figure, unit }: Amount): string =>
  unit === '' ? figure : `${figure}${NO_BREAK}${unit}`;

/** Rounded down at the last digit shown: never more than there is. */
export function toAmount(bytes: number, gigabyte: Gigabyte, locale: Locale): Amount {
  const step = gigabyte === 'binary' ? 1024 : 1000;
  const giga = step ** 3;
  const show = (size: number, decimals: number): string => {
    const scale = 10 ** decimals;
    // Whole numbers up to here: dividing once, last, is what keeps the rounding down exact.
    const floored = Math.floor((bytes * scale) / size) / scale;
    return new Intl.NumberFormat(locale.tag, { maximumFractionDigits: decimals }).format(floored);
  };
  if (bytes === 0) return { figure: '0', unit: 'GB' };
  if (bytes < 0) {
    // Used beyond what was bought.
    const over = toAmount(-bytes, gigabyte, locale);
    return { ...over, figure: `−${over.figure}` };
  }
  if (bytes < step ** 2) return { figure: show(step, 0), unit: 'KB' };
  if (bytes < giga) return { figure: show(step ** 2, 0), unit: 'MB' };
  const [size, unit] = bytes < step * giga ? [giga, 'GB'] : [step * giga, 'TB'];
  return { figure: show(size, bytes < 100 * size ? 1 : 0), unit };
}

/** Symbols that no other currency shares in that language: HK$ is no $, and in Chinese ¥ is no yen. */
const MONEY_TAGS = { 'en-GB': 'en-US', 'zh-CN': 'zh-CN' } as const;

export function formatMoney(money: Money, locale: Locale): string {
  const format = new Intl.NumberFormat(MONEY_TAGS[locale.tag], {
    style: 'currency',
    currency: money.currency,
  });
  return format.format(money.minor / 10 ** minorDigits(money.currency));
}

export const formatCount = (count: number, locale: Locale): string =>
  new Intl.NumberFormat(locale.tag, { maximumFractionDigits: 0 }).format(count);

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
