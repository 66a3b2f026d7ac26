/** @import { AppConfig } from '../app-json' */

/**
 * @param {string} pattern
 * @param {...string} values what stands for `{0}`, `{1}` …
 */
export const fill = (pattern, ...values) =>
  pattern.replace(/\{(\d)\}/g, (_, index) => values[index] ?? '');

/**
 * An amount of the API in words: gigabytes from 1000 MB on, never more than there is.
 *
 * @param {AppConfig} config
 * @param {number} amount
 * @param {string} unit
 */
export function amountIn({ locale, texts }, amount, unit) {
  if (unit === 'MB') {
    return amount < 1000
      ? `${amount.toLocaleString(locale)} MB`
      : `${(Math.floor(amount / 10) / 100).toLocaleString(locale)} GB`;
  }
  if (unit === 'MIN') return fill(texts.minutes, String(amount));
  if (unit === 'SMS') return fill(texts.messages, String(amount));
  return amount.toLocaleString(locale, { style: 'currency', currency: unit });
}

/**
 * 2026-12-16T12:00:00+09:00 as 2026-12-16 12:00 (UTC+09:00).
 *
 * @param {string} moment
 */
export const dateIn = (moment) =>
  `${moment.slice(0, 10)} ${moment.slice(11, 16)} (UTC${moment.slice(19)})`;
