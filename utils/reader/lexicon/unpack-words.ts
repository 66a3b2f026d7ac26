import type { WordList } from './word-list';

/** What parts languages, the lines of one language, and its name from its letters. */
export const MARKS = { language: '\n\n', line: '\n', alphabet: ' ' };

/** `A` begins a phrase of its own letters alone, `B` one that shares its first letter with the last … */
const FIRST = 65;
export const MOST_SHARED = 25;
export const beginningWith = (shared: number): string => String.fromCharCode(FIRST + shared);

/** What each character of one byte stands for, where letters do not stand for themselves. */
function lettersOf(alphabet: string): readonly string[] {
  const letters = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
  for (let at = 0; at < alphabet.length; at += 2)
    letters[alphabet.charCodeAt(at)] = alphabet.charAt(at + 1);
  return letters;
}

const isMark = (code: number): boolean => code >= FIRST && code <= FIRST + MOST_SHARED;

/** Sorted phrases, each behind the mark that says how much it shares with the one ahead. */
function phrasesIn(line: string, first: number, letters: readonly string[]): string[] {
  const phrases: string[] = [];
  let phrase = '';
  let at = first;
  while (at < line.length) {
    phrase = phrase.slice(0, line.charCodeAt(at) - FIRST);
    for (at++; at < line.length; at++) {
      const code = line.charCodeAt(at);
      if (isMark(code)) break;
      phrase += letters[code] ?? line.charAt(at);
    }
    phrases.push(phrase);
  }
  return phrases;
}

function unpackLine(line: string, letters: readonly string[]): [role: string, words: string[]] {
  const first = line.search(/[A-Z]/);
  return [line.slice(0, first), phrasesIn(line, first, letters)];
}

/**
 * The words of every language from the one text that the build makes of them.
 * @param packed as `scripts/build/pack-words.ts` writes it
 */
export function unpackWords(packed: string): Record<string, WordList> {
  return Object.fromEntries(
    packed.split(MARKS.language).map((told) => {
      const [head = '', ...lines] = told.split(MARKS.line);
      const [name = '', alphabet = ''] = head.split(MARKS.alphabet);
      const letters = lettersOf(alphabet);
      return [name, Object.fromEntries(lines.map((line) => unpackLine(line, letters)))];
    }),
  );
}

/** The words of keys, each role's in one text. */
export const unpackKeyWords = (packed: string): Record<string, string> =>
  Object.fromEntries(
    Object.values(unpackWords(packed))
      .flatMap((list) => Object.entries(list))
      .map(([role, words]) => [role, words.join(' ')]),
  );
