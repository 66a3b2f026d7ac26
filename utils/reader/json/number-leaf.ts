import { minorDigits } from '../../domain/minor-digits';
import { topicOf } from '../judge/context';
import type { Topic } from '../judge/finding';
import { withUnit } from '../judge/with-unit';
import { type KeyRoles, rolesOfKey } from '../lexicon/json-roles';
import type { Role } from '../lexicon/role';
import { fold } from '../text/fold';
import type { QuantityHints } from '../tokens/find-quantities';
import { namedUnit } from '../tokens/named-unit';
import { readNumber } from '../tokens/number';
import type { Quantity } from '../tokens/token';
import { standardOf } from '../tokens/toman';
import type { Card } from './card';
import { factsOf, labelOf } from './card-facts';
import { currencyInKey, currencyOf } from './currency-of';
import { isOtherThanTalk } from './other-than-talk';
import { provenShare } from './proven-share';
import { writtenStamp } from './stamp';
import { unitBeside } from './unit-beside';
import { FEN, MINOR, unitsIn } from './units-in';

const PLAIN = /^-?\d{1,15}(?:[.,]\d{1,9})?$/;
/** 2.62144E7, as some libraries write what is large. */
const POWER = /^-?\d(?:\.\d{1,15})?[eE]\+?\d{1,2}$/;
/** No number begins with a zero that is not before a point: those are numbers to call. */
const GROUPED = /^-?(?!0\d)\d[\d.,'\s\u2019\u066b\u066c]{0,24}$/;
/** Moments as some libraries write them: /Date(1789862400000+0200)/. */
const TICKS = /^\/?Date\((-?\d{9,13})(?:[+-]\d{4})?\)\/?$/;
/** "CurrentMonthUpload": so many bytes, though the number could be a moment. */
const COUNTER = /upload|download|uplink|downlink|traffic|bytes|octets|flux/i;
/** "traffic_expire_date" */
const MOMENT = /expir|validity|[_-]date|(?:end|stop)[_-]?time/i;
const DAY = 86_400;
const COUNTED: readonly Role[] = ['remaining', 'used', 'total'];
const MOMENTS: readonly Role[] = ['expiry', 'reset', 'start', 'as-of'];

/** The number that a value is, or that its text writes; null for any other text. */
export function numberIn(value: number | string, { style }: QuantityHints): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  const text = value.trim();
  const ticks = TICKS.exec(text)?.[1];
  if (ticks !== undefined) return Number(ticks);
  if (POWER.test(text)) return Number(text);
  if (PLAIN.test(text)) {
    // A point is a decimal one in data; a comma before three digits is so where the language has it.
    const thousands = style.decimal !== ',' && /^-?\d{1,3},\d{3}$/.test(text);
    return Number(thousands ? text.replace(',', '') : text.replace(',', '.'));
  }
  const folded = fold(text);
  if (!GROUPED.test(folded)) return null;
  const sign = folded.startsWith('-') ? 1 : 0;
  const number = readNumber(folded, sign, { ...style, spaces: true }, text);
  if (number === null || number.end !== folded.length) return null;
  return sign === 1 ? -number.value : number.value;
}

/** What a number counts, by its key, or by the unit beside it; a bare one where nothing tells. */
export function numberLeaf(
  raw: number | string,
  value: number,
  { roles, unit }: KeyRoles,
  card: Card,
  key: string,
): Quantity | null {
  const bare: Quantity = { kind: 'number', start: 0, end: 1, value, unit: '' };
  const dated = MOMENTS.some((role) => roles.includes(role));
  if (dated && (!COUNTER.test(key) || MOMENT.test(key))) {
    const date = writtenStamp(typeof raw === 'string' && TICKS.test(raw) ? value : raw, value);
    if (date !== null) return { ...bare, kind: 'date', date };
  }
  if (unit !== null && isMinute(unit) && isOtherThanTalk(key, card)) return null;
  const topic = topicOfCount(roles, card);
  const counted = unit === 'percent' ? ofOneNumber(bare, key, card, topic) : null;
  if (counted !== null) return counted;
  if (unit !== null) return withKeyUnit(bare, unit, card);
  const named = topic === 'money' ? currencyInKey(key) : null;
  if (named !== null) return toMoney(asMoney(bare, raw, named), named);
  const beside = unitBeside(key, card, topic);
  // "costPerBlock" beside "unit: GB" is counted in something else.
  if (beside?.kind === 'data' && (isPaid(roles) || isBillCredit(key, roles, card))) return bare;
  if (beside === null) return ofCardKey(bare, roles, card);
  if (beside.unit === MINOR) return withKeyUnit(bare, 'cent', card);
  if (beside.unit === FEN) return withKeyUnit(bare, FEN, card);
  return beside.kind === 'money'
    ? toMoney(asMoney(bare, raw, beside.unit), beside.unit)
    : withUnit(bare, beside);
}

/** "flowPercent: 158.17" beside "unit: GB", and no other number: counted in that, whatever the key says. */
function ofOneNumber(
  bare: Quantity,
  key: string,
  card: Card,
  topic: Topic | null,
): Quantity | null {
  const alone = !card.entries.some(
    ([name, value]) => name !== key && /^-?[\d.,]+$/.test(String(value)),
  );
  const beside = alone && unitsIn(card).length === 1 ? unitBeside(key, card, topic) : null;
  return beside?.kind === 'data' || beside?.kind === 'duration' ? withUnit(bare, beside) : null;
}

const isMinute = (unit: string): boolean => /^min/i.test(unit);

const isPaid = (roles: readonly Role[]): boolean =>
  roles.some((role) => role === 'price' || role === 'charge') && !roles.includes('data');

/** "creditAmount" beside "totalUsage" and "allowedUsage" is taken off the bill. */
const isBillCredit = (key: string, roles: readonly Role[], { entries }: Card): boolean =>
  /credit/i.test(key) &&
  roles.includes('balance') &&
  (['used', 'total'] as const).every((state) =>
    entries.some(([name]) => name !== key && rolesOfKey(name).roles.includes(state)),
  );

const POINT_BEFORE_THREE = /^-?\d{1,3}[.,]\d{3}$/;

/** Nobody pays in a hundredth of these, whatever the standard gives them. */
const WHOLE_ONLY: ReadonlySet<string> = new Set(
  'VND IDR KRW JPY CLP COP PYG HUF IRR IRT UZS LAK KHR MMK TZS UGX ISK RSD'.split(' '),
);

/** "15.400" dong: the point parts thousands where there is nothing smaller. */
export const asMoney = (bare: Quantity, raw: number | string, code: string): Quantity =>
  typeof raw === 'string' &&
  POINT_BEFORE_THREE.test(raw.trim()) &&
  WHOLE_ONLY.has(code) &&
  Math.abs(bare.value) < 1000
    ? { ...bare, value: Math.round(bare.value * 1000) }
    : bare;

/** "percentage: {used, left}", "minutes: {left, total}": the key around names the unit. */
function ofCardKey(bare: Quantity, roles: readonly Role[], card: Card): Quantity | null {
  const { unit } = rolesOfKey(card.key);
  const counts = COUNTED.some((role) => roles.includes(role));
  return unit === null || !counts ? bare : withKeyUnit(bare, unit, card);
}

/** Talk or messages, by the key or by what its object is called. */
function topicOfCount(roles: readonly Role[], card: Card): Topic | null {
  const { described, keyed } = factsOf(card);
  return topicOf([roles.map(labelOf), described, keyed]);
}

function withKeyUnit(bare: Quantity, unit: string, card: Card): Quantity | null {
  const name = unit.toLowerCase();
  // A share below one hundredth, or one of which the whole is one: nobody knows.
  if (name === 'percent') {
    const value = bare.value > 0 && bare.value < 1 ? provenShare(bare.value, card) : bare.value;
    return value === null ? null : { ...bare, kind: 'percent', unit: '%', value };
  }
  if (name === 'ratio') {
    // A "ratio" of more than all is written in hundredths.
    const value = bare.value > 1 ? bare.value : bare.value * 100;
    return value > 100 ? null : { ...bare, kind: 'percent', unit: '%', value };
  }
  if (name === FEN) return { ...bare, kind: 'money', unit: 'CNY', value: Math.round(bare.value) };
  if (name === 'cent') {
    const code = currencyOf(card);
    if (code === null) return null;
    return { ...bare, kind: 'money', unit: code, value: Math.round(bare.value) };
  }
  if (name === 'day') return { ...bare, kind: 'duration', unit: 'day', value: bare.value * DAY };
  if (name === 'ms') return { ...bare, kind: 'duration', unit: 'second', value: bare.value / 1000 };
  if (name.endsWith('bit')) return { ...bare, kind: 'speed' };
  const known = namedUnit(fold(unit));
  return known === null ? bare : withUnit(bare, known);
}

export function toMoney(bare: Quantity, named: string): Quantity {
  const { code, times } = standardOf(named);
  const value = Math.round(bare.value * times * 10 ** minorDigits(code));
  return { ...bare, kind: 'money', unit: code, value };
}
