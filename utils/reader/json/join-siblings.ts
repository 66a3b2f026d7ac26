import type { Finding } from '../judge/finding';
import type { Card } from './card';

/** An answer of more amounts is a list. */
const MOST = 40;
/** More is used than there is only by so much. */
const OVERRUN = 1.25;

/**
 * "plan: {description: {limitMb}, usage: {usedMb}}": of one thing one object says how much there is and
 * the other how much is gone, whatever the two are called.
 */
export function joinSiblings(findings: readonly Finding[], cards: readonly Card[]): void {
  const data = findings.filter(({ quantity, aside }) => quantity.kind === 'data' && aside === null);
  if (data.length > MOST) return;
  const byParent = new Map<Card, Finding[]>();
  for (const one of data) {
    const parent = cards[one.at]?.parent ?? null;
    if (parent !== null) byParent.set(parent, [...(byParent.get(parent) ?? []), one]);
  }
  for (const [parent, inside] of byParent) {
    const [first, second, more] = inside;
    if (first === undefined || second === undefined || more !== undefined) continue;
    const [whole, part] = first.state === 'total' ? [first, second] : [second, first];
    // Beyond fair use it is only slower.
    if (/fair/i.test(whole.quote)) continue;
    if (whole.state !== 'total' || (part.state !== 'used' && part.state !== 'remaining')) continue;
    if (whole.partner !== null || part.partner !== null || whole.at === part.at) continue;
    if (cards[whole.at]?.inArray !== false || cards[part.at]?.inArray !== false) continue;
    if (whole.purpose !== part.purpose || part.quantity.value > whole.quantity.value * OVERRUN)
      continue;
    if (data.some((one) => !inside.includes(one) && isBelow(cards[one.at], parent))) continue;
    whole.partner = part;
    part.partner = whole;
  }
}

function isBelow(card: Card | undefined, parent: Card): boolean {
  for (let at = card ?? null; at !== null; at = at.parent) if (at === parent) return true;
  return false;
}
