import { rolesOfKey } from '../lexicon/json-roles';
import type { Role } from '../lexicon/role';
import type { Card } from './card';

const SHORTEST = 20;
const LONGEST = 3000;
const MOST_CARDS = 40;
const MOST = 8;
const MOST_LINES = 30;
const NOT_SAID: ReadonlySet<Role> = new Set<Role>(['offer', 'price', 'history', 'daily']);
/** Texts that are no message to the customer. */
const OTHER_KEY =
  /url|uri|link|href|terms|legal|css|image|icon|descr|faq|help|hint|banner|^logs?$|histor/i;

/** Points of a graph are of the past; a sentence beside it says what it shows. */
const GRAPH = /graph|chart|diagram/i;

const isNotSaid = (key: string): boolean =>
  rolesOfKey(key).roles.some(
    (role) => NOT_SAID.has(role) && !(role === 'history' && GRAPH.test(key)),
  );

const isSaid = (card: Card): boolean => !card.unselected && !isNotSaid(card.key);

/** Lines of a shown text may be a list. */
const asText = (value: unknown): unknown =>
  Array.isArray(value) &&
  value.length <= MOST_LINES &&
  value.every((one) => typeof one === 'string')
    ? value.join('\n')
    : value;

/** The sentences with numbers that an answer holds: what a provider's message says, wrapped as data. */
export function textsIn(cards: readonly Card[]): string[] {
  const texts: string[] = [];
  for (const card of cards.slice(0, MOST_CARDS)) {
    if (!isSaid(card)) continue;
    for (const [key, written] of card.entries) {
      const value = asText(written);
      if (typeof value !== 'string' || value.length < SHORTEST || value.length > LONGEST) continue;
      if (OTHER_KEY.test(key) || !/\p{Nd}/u.test(value) || !/[\s\u3002\uff0c\uff1a]/.test(value))
        continue;
      if (isNotSaid(key) || texts.includes(value)) continue;
      texts.push(value);
      if (texts.length >= MOST) return texts;
    }
  }
  return texts;
}
