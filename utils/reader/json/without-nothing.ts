import type { Finding } from '../judge/finding';
import { rolesOfKey } from '../lexicon/json-roles';
import type { Card } from './card';

/** What a line does not have, as programs write it. */
const NOT_THERE = /^(?:not[ _-]?(?:supported|available|applicable|found|subscribed)|unsupported)$/i;

/**
 * Nothing used of nothing, and nothing of what is not supported: an answer with an empty place for
 * what the line does not have.
 */
export function withoutNothing(findings: readonly Finding[], card: Card): Finding[] {
  const amounts = findings.filter(({ quantity }) => quantity.kind !== 'date');
  if (neverThere(amounts)) return [];
  if (amounts.length === 0 || amounts.some(({ quantity }) => quantity.value !== 0))
    return [...findings];
  const left = amounts.some(({ state }) => state === 'remaining');
  return isNotThere(card) || (!left && holdsNothing(card)) ? [] : [...findings];
}

/** Where nothing is left and nothing was used there is no such allowance. */
const neverThere = (amounts: readonly Finding[]): boolean =>
  (['used', 'remaining'] as const).every((part) => amounts.some(({ state }) => state === part)) &&
  amounts.every(
    ({ quantity, state }) => quantity.kind !== 'money' && (state === null || quantity.value === 0),
  );

const isNotThere = ({ entries }: Card): boolean =>
  entries.some(([, value]) => typeof value === 'string' && NOT_THERE.test(value));

const holdsNothing = ({ entries }: Card): boolean => {
  const wholes = entries.filter(
    ([key, value]) => rolesOfKey(key).roles.includes('total') && isNumber(value),
  );
  return wholes.length > 0 && wholes.every(([, value]) => Number(value) === 0);
};

const isNumber = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'string' && /^\d[\d.]*$/.test(value));
