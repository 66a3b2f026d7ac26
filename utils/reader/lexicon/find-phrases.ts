import { type Languages, languageBit, shares } from './languages';
import { type Meaning, PhraseTrie } from './phrase-trie';
import type { Role } from './role';
import { romanizedPhrases } from './romanized-phrases';
import { spellings } from './spellings';
import { beginsAt, endsAt, gapless, isLoneSyllable, wordEnd } from './word-edges';
import { LEXICON } from './word-lists';

let built: PhraseTrie | null = null;

function trie(): PhraseTrie {
  if (built !== null) return built;
  built = new PhraseTrie();
  for (const [index, [name, list]] of Object.entries(LEXICON).entries()) {
    const language = languageBit(index);
    for (const [role, words] of Object.entries(list)) {
      built.add(words, role as Role, language);
      const others = words.flatMap((word) => spellings(word, name));
      built.add(others, role as Role, language);
    }
  }
  return built;
}

let romanized = false;

/** Teaches the phrases of other scripts in Latin letters: few texts have them, and they are many. */
export function learnRomanized(): void {
  if (romanized) return;
  romanized = true;
  for (const { words, role, language } of romanizedPhrases()) trie().add(words, role, language);
}

export interface Match {
  start: number;
  end: number;
  meanings: readonly Meaning[];
}

/** The longest phrases of a text, in the languages that are spoken there. */
export function findPhrases(folded: string, spoken: Languages): Match[] {
  const matches: Match[] = [];
  let at = 0;
  while (at < folded.length) {
    // A run of spaces and hyphens is one space, and begins a phrase once.
    const match =
      isGapAt(folded, at) && isGapAt(folded, at - 1) ? null : longestAt(folded, at, spoken);
    if (match === null) {
      at++;
      continue;
    }
    matches.push(match);
    at = match.end;
  }
  return matches;
}

const isGapAt = (folded: string, at: number): boolean => gapless(folded.charCodeAt(at)) === 32;

/** The longest phrase that begins at a place, and ends before a limit. */
export function longestAt(
  folded: string,
  start: number,
  spoken: Languages,
  limit = folded.length,
): Match | null {
  const tree = trie();
  let begins: boolean | null = null;
  let best: Match | null = null;
  let node = 0;
  let previous = 0;
  for (let at = start; at < limit; at++) {
    const code = gapless(folded.charCodeAt(at));
    // A run of spaces counts as one.
    if (code === 32 && previous === 32) continue;
    node = tree.next(node, code);
    if (node === 0) break;
    previous = code;
    const meanings = tree.meaningsAt(node);
    if (meanings === undefined) continue;
    begins ??= beginsAt(folded, start);
    const end = at + 1;
    const ends = endsAt(folded, end);
    if (isLoneSyllable(folded, start, end)) continue;
    const here = meanings.filter(
      ({ stem, tail, languages }) =>
        (tail || begins) && (stem || ends) && shares(languages, spoken),
    );
    if (here.length > 0) best = { start, end, meanings: here };
  }
  // The ending of a stem belongs to its word; done once, so that long words stay linear.
  if (best?.meanings.some(({ stem }) => stem)) {
    if (!endsAt(folded, best.end)) best.end = wordEnd(folded, best.end);
  }
  return best;
}
