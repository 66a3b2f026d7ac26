import { topicOf } from '../judge/context';
import type { State } from '../judge/state';
import { rolesOfKey } from '../lexicon/json-roles';
import type { Card } from './card';
import { factsOf } from './card-facts';
import { isSold } from './is-sold';
import { saidOf } from './said-of';

const AMOUNTS: readonly State[] = ['remaining', 'used', 'total'];
/** Also where an answer writes its numbers as texts. */
const NUMBER = /^\d{1,15}(?:\.\d{1,9})?$/;
const DATA = /data|volum|traffic|internet/i;
/** "consumed: 39.1, remaining: 100.9": of requests, seats or points nobody has parts. */
const isPlain = (key: string): boolean =>
  /^[\p{Ll}\p{Lo}]+$/u.test(key) && rolesOfKey(key).roles.length === 1;
const IN_PARTS = /^\d{1,7}\.\d{1,9}$/;

/** What it costs to renew it is a price of what one has. */
const isPriced = ([key]: readonly [string, unknown]): boolean => {
  const { roles } = rolesOfKey(key);
  return roles.includes('price') && !roles.includes('reset');
};

const isOut = (card: Card): boolean =>
  card.unselected || isSold(card) || card.entries.some(isPriced);

/** {"group": "INTERNET", "balance": "15320.55", "expDate"}: data that is held, however it is counted. */
export function holdsUntold(card: Card): boolean {
  const { described, keyed } = factsOf(card);
  if (isOut(card)) return false;
  if (topicOf([described.filter(({ role }) => role !== 'balance'), keyed]) !== 'data') return false;
  return card.entries.some(([key, value]) => {
    const { roles } = rolesOfKey(key);
    const held = roles.includes('balance') || roles.includes('remaining');
    return held && NUMBER.test(String(value)) && Number(value) > 0;
  });
}

/** "volume: 474.5, total_volume: 500": data of which nobody says how it is counted. Its end is told all the same. */
export function tellsUntold(card: Card): boolean {
  if (isOut(card)) return false;
  const parts = card.entries.some(([key, value]) => isPlain(key) && IN_PARTS.test(String(value)));
  const told = AMOUNTS.filter((state) =>
    card.entries.some(
      ([key, value]) =>
        typeof value !== 'object' &&
        NUMBER.test(String(value)) &&
        (DATA.test(key) || (parts && isPlain(key))) &&
        saidOf(key, value, card)?.roles.find((role) => AMOUNTS.includes(role as State)) === state,
    ),
  );
  return told.length >= 2;
}
