import { SEAM } from '../text/letters';
import type { Finding } from './finding';
import type { Line } from './line';
import { TOP_UP } from './without-buttons';

/** "089-xxx-4417", "8 (707) ••• 12 34": the number of the line, half hidden. */
const MASKED = /\d[ )-]{0,2}[•●*∗xх]{2,}[ -]{0,2}\d{2}/u;
/** A number, a sum and a button. */
const CARD = 2;
/** A button says no more. */
const LONGEST = 24;
const FEWEST_DIGITS = 3;

/** Nobody asks to top up by 128.50, and shops sell for 19.99. */
const isOdd = (minor: number): boolean => {
  const digits = String(Math.abs(minor)).replace(/0+$/, '');
  return digits.length >= FEWEST_DIGITS && !/9[59]?$/.test(digits);
};

/**
 * "418.20 ₽ | Top up", "089-xxx-4417 | ฿128.50": a sum that is all a card of an account tells, beside
 * the button that adds to it or below the number it belongs to, is what is held.
 */
export function heldByPlace(findings: readonly Finding[], lines: readonly Line[]): void {
  const money = findings.filter(({ quantity }) => quantity.kind === 'money');
  if (money.some(({ topic, aside }) => topic === 'money' && aside === null)) return;
  const own = findings.some(
    ({ quantity, state, aside }) =>
      quantity.kind === 'data' && aside === null && (state === 'remaining' || state === 'used'),
  );
  const [one, more] = money.filter((each) => own && isInOwnCard(each, lines));
  if (one === undefined || more !== undefined) return;
  one.topic = 'money';
  one.aside = null;
  one.purpose = 'general';
}

function isInOwnCard({ at, quantity }: Finding, lines: readonly Line[]): boolean {
  const line = lines[at];
  if (line === undefined || line.segment.action || !isOdd(quantity.value)) return false;
  const { folded, element } = line.segment;
  if (/[\p{L}\d]/u.test(folded.slice(0, quantity.start))) return false;
  const behind = folded.slice(quantity.end).replaceAll(SEAM, ' ').trim();
  if (behind !== '') return folded.includes(SEAM) && isTopUp(behind);
  const card = element.parent;
  if (card === null || card.last - card.first > CARD) return false;
  const beside = lines.slice(card.first, card.last + 1).filter((other) => other !== line);
  return (
    beside.length > 0 &&
    beside.every(({ segment }) => isButton(segment) || MASKED.test(segment.folded))
  );
}

const isButton = ({ action, folded }: Line['segment']): boolean => action && isTopUp(folded);

const isTopUp = (words: string): boolean =>
  words.length <= LONGEST && TOP_UP.test(words) && !/\d/.test(words);
