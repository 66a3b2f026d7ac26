import { findLabels } from '../lexicon/find-labels';
import { fold } from '../text/fold';
import type { Card } from './card';
import { isObject } from './json-object';

/** Longer texts are no tile. */
const LONGEST = 24;
const MOST = 12;
const MOST_CARDS = 400;
const FEWEST = 2;
const CAPTION = /title|label|caption|header|name|titul|titre|titel|etiquet|nadpis|naslov|заголов/i;
const NUMBER = /^\p{Nd}[\p{Nd} .,']{0,12}(?: ?\p{L}{1,8})?$/u;
const NO_TILE = /url|link|icon|image|color|action|^id$|type$|code$/i;

/**
 * "title": "Remaining", "units": [{"title": "4.52 GB", "subtitle": "Internet"}, {"title": "1000",
 * "subtitle": "Minutes"}]: each list of a number above a word as the line that a screen shows.
 */
export function tileTexts(cards: readonly Card[]): string[] {
  return cards.slice(0, MOST_CARDS).flatMap(({ entries, node, unselected }): string[] => {
    if (unselected) return [];
    const caption = entries.find(([key, text]) => CAPTION.test(key) && isWord(text))?.[1];
    if (typeof caption !== 'string' || !saysLeft(caption)) return [];
    return Object.values(node).flatMap((list: unknown): string[] => {
      if (!Array.isArray(list) || list.length < FEWEST || list.length > MOST) return [];
      const tiles = list.map(tileOf);
      return tiles.includes(null) ? [] : [`${caption.replace(/[\s:]+$/, '')}: ${tiles.join(', ')}`];
    });
  });
}

/** Below "Packs" there may be some to buy. */
const saysLeft = (caption: string): boolean =>
  findLabels(fold(caption)).some(
    ({ role, weak }) => !weak && (role === 'remaining' || role === 'used'),
  );

const isWord = (text: unknown): text is string =>
  typeof text === 'string' &&
  text.length <= LONGEST &&
  !/\p{Nd}/u.test(text) &&
  /\p{L}/u.test(text);

/** "1000 minutes"; null where it holds more than a number and a word. */
function tileOf(one: unknown): string | null {
  if (!isObject(one)) return null;
  const texts = Object.entries(one).flatMap(([key, text]) =>
    NO_TILE.test(key) || text === null || text === '' ? [] : [text],
  );
  const number = texts.find((text) => NUMBER.test(String(text)) && typeof text !== 'boolean');
  const word = texts.find(isWord);
  return texts.length === 2 && number !== undefined && word !== undefined
    ? `${String(number)} ${word}`
    : null;
}
