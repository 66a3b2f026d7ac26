import type { Finding } from '../judge/finding';
import { rolesOfKey } from '../lexicon/json-roles';
import { type Card, outwards } from './card';

const TEXT = '#text: ';

/**
 * <traffic name="total" quota="150000000000">94523884102</traffic>: its name says "total", and its
 * quota is the whole. What the text counts is told where the same element stands below a word for use;
 * where it is not, nobody knows.
 */
export function textBesideWhole(findings: readonly Finding[], cards: readonly Card[]): Finding[] {
  const doubtful = findings.filter((one) => isText(one) && hasWhole(one, findings));
  if (doubtful.length === 0) return [...findings];
  const used = new Set(cards.filter(isOfUse).map(({ key }) => key));
  return findings.map((one) => {
    if (!doubtful.includes(one)) return one;
    return { ...one, state: used.has(cards[one.at]?.key ?? '') ? 'used' : null };
  });
}

const isText = ({ quantity, quote, state }: Finding): boolean =>
  quantity.kind === 'data' && state === 'total' && quote.startsWith(TEXT);

const hasWhole = ({ at, quantity }: Finding, findings: readonly Finding[]): boolean =>
  findings.some(
    (one) =>
      one.at === at &&
      one.state === 'total' &&
      one.quantity.kind === 'data' &&
      one.quantity.value > quantity.value &&
      !isText(one),
  );

const isOfUse = (card: Card): boolean =>
  [...outwards(card)].slice(0, 2).some(({ key }) => rolesOfKey(key).roles.includes('used'));
