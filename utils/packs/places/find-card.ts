import type { PageElement } from '../../reader/page/page';
import type { FoundValue } from '../found';
import { toFoundValue } from './found-value';
import { identityAt } from './identity';
import type { OpenPage } from './open-page';

const hasCard = (open: OpenPage, at: number): boolean =>
  open.masks[at]?.tokens.some(({ kind }) => kind === 'card') === true;

const isMail = (text: string): boolean => text.includes('@');

/** Lines that name a card, numbers before addresses; help lines in footers name nobody's card. */
function cardsIn(open: OpenPage, first: number, last: number): number[] {
  const found: number[] = [];
  for (let at = first; at <= last; at++) {
    if (hasCard(open, at) && open.lines[at]?.segment.chrome !== true) found.push(at);
  }
  const mail = (at: number) => Number(isMail(open.lines[at]?.segment.text ?? ''));
  return found.sort((one, other) => mail(one) - mail(other));
}

/**
 * What the page says it is about: the number nearest to the allowance, in the smallest block around
 * it that names one.
 * @param beside the line of the main allowance; null where there is none
 */
export function findCard(open: OpenPage, beside: number | null): FoundValue | null {
  let block: PageElement | null =
    beside === null ? null : (open.lines[beside]?.segment.element ?? null);
  let cards: number[] = [];
  for (; block !== null && cards.length === 0; block = block.parent)
    cards = cardsIn(open, block.first, block.last);
  if (beside === null) cards = cardsIn(open, 0, open.lines.length - 1);
  // Of a list of all lines' numbers, the first is not the one by being the first.
  if (beside !== null && cards.length > 1 && identityAt(open, beside) === null) return null;
  for (const at of cards) {
    const token = open.masks[at]?.tokens.find(({ kind }) => kind === 'card');
    const quote = (open.lines[at]?.segment.text ?? '')
      .replaceAll('\u001f', '')
      .trim()
      .slice(0, 300);
    const found =
      token === undefined
        ? null
        : toFoundValue(open, at, token, { field: 'card', bucket: null, quote });
    if (found !== null) return found;
  }
  return null;
}
