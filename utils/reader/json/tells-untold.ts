import type { State } from '../judge/state';
import type { Card } from './card';
import { factsOf } from './card-facts';
import { isSold } from './is-sold';
import { saidOf } from './said-of';

const AMOUNTS: readonly State[] = ['remaining', 'used', 'total'];
/** Also where an answer writes its numbers as texts. */
const NUMBER = /^\d{1,15}(?:\.\d{1,9})?$/;
const DATA = /data|volum|traffic|internet/i;

/** "volume: 474.5, total_volume: 500": data of which nobody says how it is counted. Its end is told all the same. */
export function tellsUntold(card: Card): boolean {
  if (card.unselected || factsOf(card).priced || isSold(card)) return false;
  const told = AMOUNTS.filter((state) =>
    card.entries.some(
      ([key, value]) =>
        typeof value !== 'object' &&
        NUMBER.test(String(value)) &&
        DATA.test(key) &&
        saidOf(key, value, card)?.roles.find((role) => AMOUNTS.includes(role as State)) === state,
    ),
  );
  return told.length >= 2;
}
