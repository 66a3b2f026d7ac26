import type { Bucket } from '../world/bucket';
import { type Money, major } from '../world/money';
import { MB } from '../world/units';

/** A moment by the clock of the line's country: 2026-12-16T12:00:00+09:00. */
export function localMoment(at: number, utcOffset: number): string {
  const minutes = Math.abs(utcOffset) / 60_000;
  const two = (count: number) => String(count).padStart(2, '0');
  const zone = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  const local = new Date(at + utcOffset).toISOString().slice(0, 19);
  return `${local}${utcOffset < 0 ? '-' : '+'}${zone}`;
}

/** Megabytes with two decimals, rounded down: never more than there is. */
export const megabytes = (bytes: number): number => Math.floor((bytes / MB) * 100) / 100;

/** The unit a bucket is told in, and how its amounts become numbers of it. */
export function measureOf({ measures }: Bucket, balance: Money | undefined) {
  if (measures === 'data') return { unit: 'MB', inUnit: megabytes };
  if (measures === 'voice') return { unit: 'MIN', inUnit: (s: number) => Math.floor(s / 60) };
  if (measures === 'sms') return { unit: 'SMS', inUnit: (count: number) => count };
  const currency = balance?.currency ?? 'JPY';
  return { unit: currency, inUnit: (amount: number) => major(amount, currency) };
}
