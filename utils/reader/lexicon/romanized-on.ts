import type { Segment } from '../page/page';
import { findPhrases, learnRomanized } from './find-phrases';
import {
  both,
  EVERY_LANGUAGE,
  isAmong,
  type Languages,
  languageBit,
  NO_LANGUAGE,
  romanizedAt,
} from './languages';
import { ROMANIZED } from './romanize';

const OWN_LETTERS = /[\u0370-\u03ff\u0400-\u04ff]/;
/** Fewer telling letters than these are loan words. */
const LEAST = 20;
/** Longer texts are pages, which have the letters of their language. */
const LONGEST = 2000;
/** Shorter phrases say little of their language. */
const SHORT = 4;

/**
 * The languages that a message writes in Latin letters that are not its own: the one it is said to be
 * in, or one that it has more words of than of any other.
 */
export function romanizedOn(
  segments: readonly Segment[],
  best: number,
  isDeclared: (language: string) => boolean,
): Languages {
  const declared = ROMANIZED.filter(isDeclared);
  const length = segments.reduce((sum, { folded }) => sum + folded.length, 0);
  if (length > LONGEST && declared.length === 0) return NO_LANGUAGE;
  // A page that has the letters has no need of others; names in Latin ones are no words there.
  if (segments.some(({ folded }) => OWN_LETTERS.test(folded))) return NO_LANGUAGE;
  learnRomanized();
  const scores = length > LONGEST ? [] : scoresOf(segments);
  let found = NO_LANGUAGE;
  for (const [index, language] of ROMANIZED.entries()) {
    const score = scores[index] ?? 0;
    if (declared.includes(language) || (score >= LEAST && score > best))
      found = both(found, languageBit(romanizedAt(index)));
  }
  return found;
}

function scoresOf(segments: readonly Segment[]): readonly number[] {
  const romanized = ROMANIZED.reduce(
    (all, _, index) => both(all, languageBit(romanizedAt(index))),
    NO_LANGUAGE,
  );
  const scores = ROMANIZED.map(() => 0);
  for (const { folded } of segments) {
    for (const { start, end, meanings } of findPhrases(folded, both(EVERY_LANGUAGE, romanized))) {
      if (end - start < SHORT) continue;
      const own = meanings.every(({ languages }) => !isOfAny(languages));
      for (const index of scores.keys())
        if (own && meanings.some(({ languages }) => isAmong(romanizedAt(index), languages)))
          scores[index] = (scores[index] ?? 0) + Math.min(end - start, 16);
    }
  }
  return scores;
}

const isOfAny = ({ low, high }: Languages): boolean =>
  (low & EVERY_LANGUAGE.low) !== 0 || (high & EVERY_LANGUAGE.high) !== 0;
