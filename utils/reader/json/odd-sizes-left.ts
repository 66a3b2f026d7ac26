import type { Finding } from '../judge/finding';
import { rolesOfKey } from '../lexicon/json-roles';
import type { Card } from './card';
import { factsOf } from './card-facts';

const UNITS: Record<string, number> = { KB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12 };
/** What is sold comes in tenths or quarters. */
const SOLD = [10, 4];

const isOdd = ({ value, unit }: Finding['quantity']): boolean => {
  const count = value / (UNITS[unit] ?? 1);
  return SOLD.every((parts) => Math.abs(Math.round(count * parts) - count * parts) > 1e-6);
};

/**
 * "title": "Internet", "amount": "8.43 GB", "validUntil": …: packs are sold in round sizes, so that what
 * is no round one and has an end, where nothing else of the answer is left or was used, is what is left.
 */
export function oddSizesLeft(findings: readonly Finding[], cards: readonly Card[]): Finding[] {
  const data = findings.filter(({ quantity }) => quantity.kind === 'data');
  if (data.some(({ state }) => state === 'remaining' || state === 'used')) return [...findings];
  return findings.map((one) => {
    const card = cards[one.at];
    const left = card !== undefined && isOpen(one) && isOdd(one.quantity) && !factsOf(card).priced;
    return left && endsAt(one, findings) ? { ...one, state: 'remaining', weak: true } : one;
  });
}

/** No key says what it is. */
const isOpen = ({ quantity, state, aside, quote }: Finding): boolean =>
  quantity.kind === 'data' &&
  aside === null &&
  (state === null || state === 'total') &&
  !rolesOfKey(quote.slice(0, quote.indexOf(': '))).roles.includes('total');

const endsAt = ({ at }: Finding, findings: readonly Finding[]): boolean =>
  findings.some((one) => one.at === at && one.quantity.kind === 'date' && one.state === 'expiry');
