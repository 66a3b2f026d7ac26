import type { Finding } from '../judge/finding';
import type { Card } from './card';

/** What a unit is worth, and how many of it the next larger one holds. */
const SIZES: Readonly<Record<string, readonly [number, number]>> = {
  hour: [3600, Number.POSITIVE_INFINITY],
  minute: [60, 60],
  second: [1, 60],
  GB: [1e9, 1024],
  MB: [1e6, 1024],
  KB: [1e3, 1024],
};
const MOST_KEYS = 2;

/** [{"unit": "h", "value": 2}, {"unit": "min", "value": 22}]: one amount, told in two units. */
export function joinSpans(findings: readonly Finding[], cards: readonly Card[]): Finding[] {
  const joined: Finding[] = [];
  for (const one of findings) {
    const before = joined[joined.length - 1];
    if (before === undefined || !goesOn(before, one, cards)) {
      joined.push(one);
      continue;
    }
    const { value, unit } = one.quantity;
    const quantity = { ...before.quantity, unit, value: before.quantity.value + value };
    // No single place holds it.
    const { path: _, ...rest } = before;
    joined[joined.length - 1] = { ...rest, at: one.at, quantity };
  }
  return joined;
}

/** It stands right behind in a list that holds nothing else, and is less than one of the larger unit. */
function goesOn(before: Finding, one: Finding, cards: readonly Card[]): boolean {
  const [card, next] = [cards[before.at], cards[one.at]];
  if (card === undefined || next === undefined || next.id !== card.id + 1) return false;
  if (!card.inArray || !next.inArray || card.parent !== next.parent || card.key !== next.key)
    return false;
  const list = card.parent?.node[card.key];
  if (!Array.isArray(list) || list.length > 3) return false;
  if (card.entries.length !== MOST_KEYS || next.entries.length !== MOST_KEYS) return false;
  if (before.quantity.kind !== one.quantity.kind || before.state !== one.state) return false;
  const [large, small] = [SIZES[before.quantity.unit], SIZES[one.quantity.unit]];
  if (large === undefined || small === undefined || large[0] <= small[0]) return false;
  return one.quantity.value < small[0] * small[1];
}
