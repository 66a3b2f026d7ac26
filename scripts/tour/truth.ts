import type { Truth } from '../../tests/support/provider';

// The sandbox's integers in the words that DataLeft should find for them. Written here once more,
// and shorter: taken from the extension, they could not contradict it.

const DAY = 86_400_000;

export type TrueLine = Truth['lines'][number];

export function lineOf(truth: Truth, id: string): TrueLine {
  const line = truth.lines.find((each) => each.id === id);
  if (line === undefined) throw new Error(`The sandbox has no line ${id}.`);
  return line;
}

/** The allowance of data that comes first, whole and left. */
export function dataOf(line: TrueLine): { left: number; total: number } {
  const bucket = line.buckets.find(({ measures }) => measures === 'data');
  if (typeof bucket?.remaining !== 'number') throw new Error(`No data is counted on ${line.id}.`);
  return { left: bucket.remaining, total: bucket.remaining + bucket.used };
}

const roundedDown = (value: number): string => String(Math.floor(value * 10 + 1e-9) / 10);

/** `8.2 GB`, `900 MB`; never more than there is. */
export function amount(bytes: number): string {
  if (bytes === 0) return '0 GB';
  return bytes < 1e9 ? `${Math.floor(bytes / 1e6)} MB` : `${roundedDown(bytes / 1e9)} GB`;
}

/** `8.2G`, `900M`, `0`. */
export const badgeAmount = (bytes: number): string =>
  bytes === 0 ? '0' : amount(bytes).replace(' ', '').slice(0, -1);

export const daysUntil = (at: number, now: number): number =>
  Math.max(0, Math.ceil((at - now) / DAY));

export const daysLeft = (at: number, now: number): string => {
  const days = daysUntil(at, now);
  return `${days} ${days === 1 ? 'day' : 'days'} left`;
};

/** `17 Dec`: how every date of DataLeft's in English ends or begins. */
export const date = (at: number): string => {
  const parts = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
  return parts.format(at);
};

/** `¥3,080`, `$10.50`. */
export const money = (minor: number, currency: string): string =>
  currency === 'JPY' ? yen(minor) : `$${(minor / 100).toFixed(2)}`;

/** `¥3,080`. */
export const yen = (minor: number): string => `¥${minor.toLocaleString('en-US')}`;

/** Title of the one alert about data that should be open, or none. */
export function dataAlert(line: TrueLine): string[] {
  const { left, total } = dataOf(line);
  if (left === 0) return [`${line.name}: no data left`];
  const level = [10, 20].find((percent) => left / total < percent / 100);
  return level === undefined ? [] : [`${line.name}: under ${level}%`];
}

/** Title of the one alert about the end that should be open, or none. */
export function expiryAlert(line: TrueLine, now: number): string[] {
  const left = line.validUntil - now;
  if (left <= 0) return [`${line.name}: has ended`];
  const level = [1, 3, 7].find((days) => left <= days * DAY);
  if (level === undefined) return [];
  return [`${line.name}: ends within ${level} ${level === 1 ? 'day' : 'days'}`];
}
