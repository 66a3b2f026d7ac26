import type { Finding } from '../judge/finding';
import { type Clock, whenOf } from '../judge/when';
import { type Card, outwards } from './card';

/** The end of a day, wherever one lives. */
const SURELY = 36 * 3_600_000;

/** Of several periods or packages, those that are over, where another one is not. */
export function leavePast(
  findings: readonly Finding[],
  cards: readonly Card[],
  clock: Clock,
): Finding[] {
  const over = new Set<Card>();
  const going = new Set<Card>();
  for (const one of findings) {
    const card = cards[one.at];
    const element = card === undefined ? null : elementOf(card);
    const end = element === null ? null : endOf(one, clock);
    if (element === null || end === null) continue;
    if (end < clock.now - SURELY) over.add(element);
    else going.add(element);
  }
  if (over.size === 0 || going.size === 0) return [...findings];
  const goesOn = new Set([...going].map(listOf));
  const past = [...over].filter((one) => !going.has(one) && goesOn.has(listOf(one)));
  return findings.map((one) => {
    const card = cards[one.at];
    const left = card !== undefined && [...outwards(card)].some((at) => past.includes(at));
    return left ? { ...one, purpose: 'other-line' } : one;
  });
}

/** What of a list an object is, or is the validity of. */
function elementOf(card: Card): Card | null {
  if (card.inArray) return card;
  return card.parent?.inArray === true ? card.parent : null;
}

const listOf = ({ parent, key }: Card): string => `${parent?.id} ${key}`;

function endOf(one: Finding, clock: Clock): number | null {
  const { quantity, state } = one;
  if (quantity.kind !== 'date' || (state !== 'expiry' && state !== 'reset')) return null;
  return quantity.date?.year == null ? null : whenOf(one, clock);
}
