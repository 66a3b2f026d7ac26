import type { Gigabyte } from '../domain/connection';
import { minorDigits } from '../domain/minor-digits';
import type { BucketKind } from '../domain/model';
import { fold } from '../reader/text/fold';
import { namedUnit } from '../reader/tokens/named-unit';

/** What one of a unit is in bytes, seconds, messages or minor units. */
export interface Scale {
  factor: number;
  /** ISO 4217, for money. */
  currency: string | null;
}

const POWERS = 'KMGT';
const SECONDS = new Map([
  ['s', 1],
  ['min', 60],
  ['h', 3600],
  ['d', 86_400],
]);
const NAMED = new Map([
  ['second', 's'],
  ['minute', 'min'],
  ['hour', 'h'],
]);
const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

const plain = (factor: number): Scale => ({ factor, currency: null });

function bytes(unit: string, gigabyte: Gigabyte): Scale | null {
  const [, prefix, binary] = /^([KkMGT]?)(i?)B$/.exec(unit) ?? [];
  if (prefix === undefined || (prefix === '' && binary === 'i')) return null;
  const power = prefix === '' ? 0 : POWERS.indexOf(prefix.toUpperCase()) + 1;
  return plain((binary === 'i' || gigabyte === 'binary' ? 1024 : 1000) ** power);
}

function money(unit: string): Scale | null {
  const [, code = '', minor] = /^([A-Z]{3})(-minor)?$/.exec(unit) ?? [];
  if (!CURRENCIES.has(code)) return null;
  return { factor: minor === undefined ? 10 ** minorDigits(code) : 1, currency: code };
}

/** How a unit of a pack counts in a bucket of this kind; null where it does not. */
export function scaleOf(unit: string, kind: BucketKind, gigabyte: Gigabyte): Scale | null {
  if (kind === 'data') return bytes(unit, gigabyte);
  if (kind === 'money') return money(unit);
  if (kind === 'sms') return unit === 'SMS' ? plain(1) : null;
  const seconds = SECONDS.get(unit);
  return seconds === undefined ? null : plain(seconds);
}

export const unitFits = (unit: string, kind: BucketKind): boolean =>
  unit === 'text' || scaleOf(unit, kind, 'decimal') !== null;

/** A unit as the provider's answer names it (`Go`, `MBYTE`, `mins`, `EUR`), as a pack would. */
export function spokenUnit(text: string, kind: BucketKind): string | null {
  const trimmed = text.trim();
  if (kind === 'money') return CURRENCIES.has(trimmed) ? trimmed : null;
  const named = trimmed.length > 20 ? null : namedUnit(fold(trimmed));
  if (named === null) return null;
  if (named.kind === 'messages') return 'SMS';
  return NAMED.get(named.unit) ?? named.unit;
}
