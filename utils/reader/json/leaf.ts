import { findDates } from '../dates/find-dates';
import { withUnit } from '../judge/say';
import { rolesOfKey } from '../lexicon/json-roles';
import type { Role } from '../lexicon/role';
import { fold } from '../text/fold';
import { minorDigits } from '../tokens/currency';
import { findQuantities, type QuantityHints } from '../tokens/find-quantities';
import { namedUnit } from '../tokens/named-unit';
import type { Quantity, WrittenDate } from '../tokens/token';
import type { JsonObject } from './json-object';

export interface Leaf {
  key: string;
  roles: readonly Role[];
  value: unknown;
  quantities: Quantity[];
}

const AMOUNT_KEY = /^(?:value|val|amount|quantity|qty|#text|wert|valeur|valor|number|count|size)$/i;
const UNIT_KEY =
  /(?:^|[_a-z])(?:unit|uom|unite|unit[aàeé]|unidad|unidade|einheit|measure|measurement|unity|dw)s?(?:name|code|type)?$/i;
const CURRENCY_KEY = /curr|devise|moneda|moeda|valuta|waehrung|währung|ccy/i;

export const isPlainAmount = (key: string): boolean => AMOUNT_KEY.test(key);

/** The amounts of one key, as exactly as key, unit and text say. */
export function readLeaf(
  key: string,
  value: unknown,
  node: JsonObject,
  parentKey: string,
  hints: QuantityHints,
): Leaf {
  const own = rolesOfKey(key);
  const above = AMOUNT_KEY.test(key) && own.roles.length === 0 ? rolesOfKey(parentKey) : own;
  const leaf: Leaf = { key, roles: above.roles, value, quantities: [] };
  if (typeof value === 'number' || (typeof value === 'string' && isPlainNumber(value))) {
    const quantity = fromNumber(value, above, node, hints);
    if (quantity !== null) leaf.quantities.push(quantity);
  } else if (typeof value === 'string' && value.length <= 300) {
    const folded = fold(value);
    const dates = findDates(folded, value);
    leaf.quantities = dates.length > 0 ? dates : findQuantities(folded, value, hints);
  }
  return leaf;
}

const isPlainNumber = (text: string): boolean => /^\s*-?\d{1,15}(?:[.,]\d{1,9})?\s*$/.test(text);

function numberOf(value: number | string, hints: QuantityHints): number {
  if (typeof value === 'number') return value;
  const text = value.trim();
  const mark = /[.,]/.exec(text)?.[0];
  // 1.000 in a text may be thousands where the language writes them so.
  const thousands =
    mark !== undefined &&
    mark !== hints.style.decimal &&
    /^\d{1,3}[.,]\d{3}$/.test(text) &&
    mark === ',';
  return Number(thousands ? text.replace(',', '') : text.replace(',', '.'));
}

interface KeyMeaning {
  roles: readonly Role[];
  unit: string | null;
}

function fromNumber(
  raw: number | string,
  { roles, unit }: KeyMeaning,
  node: JsonObject,
  hints: QuantityHints,
): Quantity | null {
  const value = numberOf(raw, hints);
  if (!Number.isFinite(value)) return null;
  const bare: Quantity = { kind: 'number', start: 0, end: 1, value, unit: '' };
  if (roles.includes('expiry') || roles.includes('reset')) {
    const date = stamp(raw, value);
    if (date !== null) return { ...bare, kind: 'date', date };
  }
  if (unit !== null) return withKeyUnit(bare, unit, node);
  const beside = besideUnit(node, raw);
  if (beside !== null)
    return beside.kind === 'money' ? toMoney(bare, beside.unit) : withUnit(bare, beside);
  return bare;
}

/** Epoch seconds or milliseconds, or eight digits of a date. */
function stamp(raw: number | string, value: number): WrittenDate | null {
  const digits = String(raw).trim();
  if (/^(?:19|20|24|25)\d{6}(?:\d{6})?$/.test(digits)) {
    const part = (from: number, to: number) => Number(digits.slice(from, to) || '0');
    const timed = digits.length === 14;
    const written: WrittenDate = {
      year: part(0, 4) > 2400 ? part(0, 4) - 543 : part(0, 4),
      month: part(4, 6),
      day: part(6, 8),
      hour: timed ? part(8, 10) : null,
      minute: timed ? part(10, 12) : 0,
      second: timed ? part(12, 14) : 0,
      offset: null,
      swappable: false,
    };
    return written.month >= 1 && written.month <= 12 && written.day >= 1 && written.day <= 31
      ? written
      : null;
  }
  const ms =
    value > 1e11 && value < 5e12 ? value : value > 1e8 && value < 5e9 ? value * 1000 : null;
  if (ms === null) return null;
  const at = new Date(ms);
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
    offset: 0,
    swappable: false,
  };
}

function withKeyUnit(bare: Quantity, unit: string, node: JsonObject): Quantity | null {
  const name = unit.toLowerCase();
  if (name === 'percent' || name === '%') return { ...bare, kind: 'percent', unit: '%' };
  if (name === 'cents' || name === 'cent' || name === 'minor') {
    const code = currencyOf(node);
    return code === null
      ? null
      : { ...bare, kind: 'money', unit: code, value: Math.round(bare.value) };
  }
  if (/^(?:kbps|mbps|bps|gbps|mbit|kbit)/.test(name)) return { ...bare, kind: 'speed' };
  if (name === 'day' || name === 'days')
    return { ...bare, kind: 'duration', unit: 'day', value: bare.value * 86_400 };
  const known = namedUnit(fold(unit));
  if (known !== null) return withUnit(bare, known);
  return /^[A-Z]{3}$/.test(unit) ? toMoney(bare, unit) : bare;
}

function besideUnit(
  node: JsonObject,
  raw: number | string,
): Pick<Quantity, 'kind' | 'unit'> | null {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value !== 'string' || value === raw || value.length > 12 || !UNIT_KEY.test(key))
      continue;
    const folded = fold(value);
    const unit = namedUnit(folded);
    if (unit !== null) return unit;
    if (/^(?:event|sms|шт|items?|pcs)/.test(folded)) return { kind: 'messages', unit: 'message' };
    const [money] = findQuantities(`1 ${folded}`, `1 ${value}`, {
      style: { decimal: '.', spaces: false },
      currency: { language: '', region: null },
    });
    if (money?.kind === 'money') return { kind: 'money', unit: money.unit };
  }
  return null;
}

/** The currency that the object or its amount names. */
export function currencyOf(node: JsonObject): string | null {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'string' && CURRENCY_KEY.test(key) && /^[A-Z]{3}$/.test(value))
      return value;
  }
  return null;
}

export function toMoney(bare: Quantity, code: string): Quantity {
  return {
    ...bare,
    kind: 'money',
    unit: code,
    value: Math.round(bare.value * 10 ** minorDigits(code)),
  };
}
