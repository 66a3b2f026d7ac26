import type { Gigabyte } from '../domain/connection';
import { minorDigits } from '../domain/minor-digits';

const PREFIXES = ['', 'k', 'm', 'g', 't'];

/**
 * Bytes per data unit, or null for an unknown one: `GB`, `Go` (octets), `MiB`, `bytes` …
 * `kiB`, `MiB`, `GiB` are binary whatever the provider means by GB.
 */
export function bytesPer(unit: string, gigabyte: Gigabyte): number | null {
  const text = unit.trim().toLowerCase();
  if (['byte', 'bytes', 'octet', 'octets'].includes(text)) return 1;
  const match = /^(?:(kilo|mega|giga|tera)(?:byte|octet)s?|(?:([kmgt])(i?))?[bo])$/.exec(text);
  if (match === null) return null;
  const prefix = match[1]?.slice(0, 1) ?? match[2] ?? '';
  const binary = match[3] === 'i' || gigabyte === 'binary';
  return (binary ? 1024 : 1000) ** PREFIXES.indexOf(prefix);
}

const SECONDS = new Map([
  ['s', 1],
  ['sec', 1],
  ['second', 1],
  ['min', 60],
  ['minute', 60],
  ['h', 3600],
  ['hr', 3600],
  ['hour', 3600],
]);

/** Seconds per time unit, or null for an unknown one. */
export const secondsPer = (unit: string): number | null => {
  const text = unit.trim().toLowerCase();
  return SECONDS.get(text) ?? SECONDS.get(text.replace(/s$/, '')) ?? null;
};

/** Units that count messages. */
export const isMessages = (unit: string): boolean =>
  ['sms', 'message', 'messages', 'msg', 'text', 'texts'].includes(unit.trim().toLowerCase());

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

/** ISO 4217 as the platform knows it: MMS has three capitals, too. */
export const isCurrency = (unit: string): boolean => CURRENCIES.has(unit);

/** Money as providers write it, in integer minor units. */
export const toMinor = (value: number, currency: string): number =>
  Math.round(value * 10 ** minorDigits(currency));
