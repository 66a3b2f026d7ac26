import { minorDigits } from '../../domain/minor-digits';
import { topicOf } from '../judge/context';
import type { Topic } from '../judge/finding';
import { withUnit } from '../judge/with-unit';
import { rolesOfKey } from '../lexicon/json-roles';
import type { Role } from '../lexicon/role';
import type { Quantity } from '../tokens/token';
import type { Card } from './card';
import { factsOf } from './card-facts';
import { currencyOf, ownCode } from './currency-of';
import { isObject } from './json-object';
import type { Leaf } from './leaf';
import { asMoney, toMoney } from './number-leaf';
import { provenUnit, unitOfTwin } from './proven-unit';
import { isPlainAmount } from './said-of';
import { hasStrangeUnit, plainKey } from './units-in';

const COUNTED: readonly Role[] = ['remaining', 'used', 'total'];
/** Nobody counts a line's data in anything but bytes where the numbers are this long. */
export const SURELY_BYTES = 1e9;
/** Under a key that names bytes; a smaller number may as well count something larger. */
const FEWEST_BYTES = 100_000;
/** Talk time is sold by the minute; a larger number may count seconds. */
const SURELY_MINUTES = 3000;
const MOST_OF_LIST = 20;

const SCALE_KEY =
  /^(.*?)(?:scale|exponent|decimals|decimalplaces|decimaldigits|fractiondigits|precision|minorunits?)$/;

/** {"amount": 1250, "scale": 2}, "balanceScale" beside "balance": told in its smallest units. */
function scaled(bare: Quantity, key: string, { entries }: Card, code: string): Quantity {
  const scale = entries.find(([name]) => {
    const stem = SCALE_KEY.exec(plainKey(name))?.[1];
    return stem !== undefined && (stem === '' || stem === plainKey(key));
  })?.[1];
  if (scale === true) return { ...bare, value: bare.value / 10 ** minorDigits(code) };
  const places = typeof scale === 'number' || typeof scale === 'string' ? Number(scale) : 0;
  const whole = Number.isInteger(places) && places > 0 && places <= 6;
  return whole && Number.isInteger(bare.value)
    ? { ...bare, value: bare.value / 10 ** places }
    : bare;
}

const NO_DATA: ReadonlySet<Role> = new Set<Role>(['line', 'as-of']);

/** "total: 5368709120, used: 0", "total_bytes: …, used: …": what is surely of bytes says so of the amounts beside it. */
const isBesideBytes = (key: string, { entries }: Card): boolean =>
  entries.some(([name, value]) => {
    const { roles, unit } = rolesOfKey(name);
    return (
      name !== key &&
      (unit === null || unit === 'B') &&
      COUNTED.some((role) => roles.includes(role)) &&
      !roles.some((role) => NO_DATA.has(role)) &&
      isWhole(value) &&
      Number(value) >= (unit === null ? SURELY_BYTES : FEWEST_BYTES)
    );
  });

/** Others of the same list are counted in bytes, without saying so: this one may be in seconds as well. */
function isBesideBareBytes({ inArray, parent, key, entries }: Card): boolean {
  const list: unknown = inArray ? parent?.node[key] : null;
  if (!Array.isArray(list)) return false;
  const names = entries.flatMap(([name]) =>
    COUNTED.some((role) => rolesOfKey(name).roles.includes(role)) ? [name] : [],
  );
  return list
    .slice(0, MOST_OF_LIST)
    .some(
      (one: unknown) =>
        isObject(one) &&
        names.some((name) => isWhole(one[name]) && Number(one[name]) >= SURELY_BYTES),
    );
}

const isWhole = (value: unknown): boolean =>
  (typeof value === 'number' && Number.isSafeInteger(value)) ||
  (typeof value === 'string' && /^\d{1,15}$/.test(value));

const fewBytes = (value: number): boolean => value === 0 || value >= FEWEST_BYTES;

/** "consumption: {data: 12345678901}": the key says of what, the object around what of it. */
const isOfCounted = (roles: readonly Role[], { key, inArray }: Card): boolean =>
  !inArray &&
  roles.length > 0 &&
  roles.every((role) => role === 'data') &&
  [...COUNTED, 'balance' as const].some((role) => rolesOfKey(key).roles.includes(role));

/** "package: 2 GB" beside "usage: 0,00": nothing is nothing in any unit. */
const isNoneOfText = (value: number, roles: readonly Role[], { entries }: Card): boolean =>
  value === 0 &&
  roles.includes('data') &&
  entries.some(
    ([name, text]) =>
      typeof text === 'string' &&
      /^[1-9]\d{0,3}(?:[.,]\d{1,3})? ?[KMGT]i?B$/i.test(text) &&
      rolesOfKey(name).roles.includes('total'),
  );

/** "callBalance: 212" beside "callTotal: 400". */
const isRestOfTalk = (value: number, roles: readonly Role[], { entries }: Card): boolean =>
  roles.includes('balance') &&
  entries.some(([name, whole]) => {
    const other = rolesOfKey(name).roles;
    return other.includes('voice') && other.includes('total') && Number(whole) >= value;
  });

const DATA = /data|flow|traffic|volum|internet|gprs|liuliang/i;

/** "flowUsed", "dataTotal": words for data grow together with those for a state. */
const isOfData = ({ entries }: Card): boolean =>
  entries.some(
    ([name]) => DATA.test(name) && COUNTED.some((state) => rolesOfKey(name).roles.includes(state)),
  );

/** What a number without a unit counts, where what its object is about needs none; null elsewhere. */
export function countBare(
  bare: Quantity,
  topic: Topic | null,
  leaf: Leaf,
  card: Card,
): Quantity | null {
  if (bare.kind !== 'number') return bare;
  const { roles, key } = leaf;
  const counts = COUNTED.some((role) => roles.includes(role)) || isOfCounted(roles, card);
  const money = topic === 'money' && (counts || isPlainAmount(key)) && !roles.includes('data');
  const { described, keyed } = factsOf(card);
  const own = topicOf([described, keyed]);
  // "sms: {balance: 18}"; "productName: Unlimited Talk, balance: 4.76, currency: USD" is money.
  if (roles.includes('balance') && (own === 'sms' || own === 'voice') && ownCode(card) === null)
    return countBare(bare, own, { ...leaf, roles: ['remaining'] }, card);
  // "internet: {balance: 9790000000, totalBytes: …}"
  const left = own === 'data' && roles.includes('balance') && isBesideBytes(key, card);
  if (left && Number.isInteger(bare.value) && fewBytes(bare.value))
    return { ...bare, kind: 'data', unit: 'B' };
  const other = roles.some((role) => role === 'data' || role === 'voice' || role === 'sms');
  if ((roles.includes('balance') && !other) || money) {
    const code = currencyOf(card);
    return code === null
      ? null
      : toMoney(scaled(asMoney(bare, leaf.value, code), key, card, code), code);
  }
  // "talktime: {value, currency}" is money, whatever it is spent on.
  const paidIn = isPlainAmount(key) ? ownCode(card) : null;
  if (paidIn !== null && topic === 'voice')
    return toMoney(scaled(asMoney(bare, leaf.value, paidIn), key, card, paidIn), paidIn);
  if (topic === 'voice' && hasStrangeUnit(card)) return null;
  if (topic === 'voice' && isBesideBareBytes(card)) return null;
  const talks = counts || isRestOfTalk(bare.value, roles, card);
  if (topic === 'voice' && talks && bare.value >= 0 && bare.value < SURELY_MINUTES)
    return withUnit(bare, { kind: 'duration', unit: 'minute' });
  if (topic === 'sms')
    return bare.value < 0 ? null : { ...bare, kind: 'messages', unit: 'message' };
  const data = counts && topic !== 'voice' && !roles.some((role) => NO_DATA.has(role));
  if (!data) return null;
  const named = topic === 'data' || isOfData(card) ? provenUnit(card) : unitOfTwin(card);
  if (named !== null) return withUnit(bare, { kind: 'data', unit: named });
  const bytes =
    Number.isInteger(bare.value) &&
    (bare.value >= SURELY_BYTES ||
      isNoneOfText(bare.value, roles, card) ||
      (fewBytes(bare.value) && (rolesOfKey(key).unit === 'B' || isBesideBytes(key, card))));
  return bytes ? { ...bare, kind: 'data', unit: 'B' } : null;
}
