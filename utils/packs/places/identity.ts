import { identityOf, type Token } from './mask';
import type { OpenPage } from './open-page';

/** What a page may call a line by: its number, an address, the number of its SIM; the best first. */
const KINDS = ['number', 'mail', 'sim'] as const;

interface Card {
  identity: string;
  kind: (typeof KINDS)[number];
}

/** ICCIDs have 19 or 20 digits, numbers to call at most 15. */
const SIM = 17;

function cardAt(open: OpenPage, at: number, token: Token): Card | null {
  const line = open.lines[at];
  if (line === undefined) return null;
  const text = line.segment.folded.slice(token.start, token.end);
  const digits = text.replace(/[^\p{Nd}]/gu, '').length;
  const kind = text.includes('@') ? 'mail' : digits >= SIM ? 'sim' : 'number';
  return { identity: identityOf(line, token), kind };
}

function cardsIn(open: OpenPage, first: number, last: number): Card[] {
  const cards: Card[] = [];
  for (let at = first; at <= last; at++) {
    for (const token of open.masks[at]?.tokens ?? []) {
      const card = token.kind === 'card' ? cardAt(open, at, token) : null;
      if (card !== null) cards.push(card);
    }
  }
  return cards;
}

/**
 * The card that a line stands with: the one in the smallest block that names any. Where a block names
 * several of a kind, as a list of all lines does, none of them is it by being the first.
 */
export function identityAt(open: OpenPage, at: number): string | null {
  let block = open.lines[at]?.segment.element ?? null;
  for (; block !== null; block = block.parent) {
    const cards = cardsIn(open, block.first, block.last);
    const kind = KINDS.find((one) => cards.some((card) => card.kind === one));
    if (kind === undefined) continue;
    const told = new Set(
      cards.filter((card) => card.kind === kind).map(({ identity }) => identity),
    );
    const [only] = told;
    return told.size === 1 && only !== undefined ? only : null;
  }
  return null;
}

/** Every card that a page names. */
export const identitiesOn = (open: OpenPage): string[] =>
  cardsIn(open, 0, open.lines.length - 1).map(({ identity }) => identity);
