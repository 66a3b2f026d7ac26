import { fold } from '../text/fold';
import type { Card } from './card';

const MOST_CARDS = 60;
const LONGEST = 120;

/** "bitisTarihi", "dni_do_konca": the words that a key is made of. */
const wordsOf = (key: string): string =>
  key.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').replaceAll('_', ' ');

/** The words of an answer, in its keys and its short texts: what language it is in. */
export const wordsIn = (cards: readonly Card[]): { folded: string }[] =>
  cards
    .slice(0, MOST_CARDS)
    .flatMap(({ entries }) =>
      entries.flatMap(([key, value]) => [
        { folded: fold(wordsOf(key.slice(0, LONGEST))) },
        ...(typeof value === 'string' && value.length <= LONGEST ? [{ folded: fold(value) }] : []),
      ]),
    );
