import type { Bucket } from '../world/bucket';
import { type Currency, type Money, major } from '../world/money';
import type { Offering } from '../world/offering';
import { GB, MINUTE } from '../world/units';
import type { Validity } from '../world/validity';
import type { Texts } from './texts/en';

export const showMoney = ({ locale }: Texts, amount: number, currency: Currency): string =>
  new Intl.NumberFormat(locale, { style: 'currency', currency }).format(major(amount, currency));

/** Rounded down to two decimals: never more than there is. */
export const showBytes = ({ locale }: Texts, bytes: number): string =>
  `${(Math.floor(bytes / (GB / 100)) / 100).toLocaleString(locale)} GB`;

export const showSpeed = (kilobits: number): string =>
  kilobits < 1000 ? `${kilobits} kbit/s` : `${kilobits / 1000} Mbit/s`;

/** 2026-12-01 09:30 by the clock of the line's country. */
export const showDate = (at: number, utcOffset: number): string =>
  new Date(at + utcOffset).toISOString().slice(0, 16).replace('T', ' ');

/** UTC+9, or UTC-3:30. */
export function showZone(utcOffset: number): string {
  const minutes = Math.abs(utcOffset) / MINUTE;
  const rest = minutes % 60 ? `:${String(minutes % 60).padStart(2, '0')}` : '';
  return `UTC${utcOffset < 0 ? '-' : '+'}${Math.floor(minutes / 60)}${rest}`;
}

export const showDay = (at: number, utcOffset: number): string =>
  showDate(at, utcOffset).slice(0, 10);

export const showValidity = (texts: Texts, { count, unit }: Validity): string =>
  ({ day: texts.days, month: texts.months, year: texts.years })[unit](count);

export const showRegions = ({ locale }: Texts, { regions }: Offering): string => {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const shown = regions.map((region) => names.of(region) ?? region);
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(shown);
};

/** An amount of what a bucket measures; `balance` says in which currency money is. */
export function showAmount(
  texts: Texts,
  measures: Bucket['measures'],
  amount: number,
  balance: Money | undefined,
): string {
  if (measures === 'data') return showBytes(texts, amount);
  if (measures === 'voice') return texts.minutes(Math.floor(amount / 60));
  if (measures === 'sms') return texts.messages(amount);
  return showMoney(texts, amount, balance?.currency ?? 'JPY');
}
