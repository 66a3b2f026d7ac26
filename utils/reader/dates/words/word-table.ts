import { fold, withoutInvisible } from '../../text/fold';
import { isLetter, isUnspaced, isWordLetter } from '../../text/letters';

export interface Word<T> {
  name: string;
  meaning: T;
  /** Takes endings: "aralik" in "araliga", "dekabr" in "dekabrgacha". */
  stem: boolean;
}

export type WordTable<T> = ReadonlyMap<string, readonly Word<T>[]>;

export interface WordMatch<T> extends Word<T> {
  end: number;
}

const LONGEST_ENDING = 10;

export const foldWord = (name: string): string => fold(withoutInvisible(name)).replaceAll('_', ' ');

/** Words by their first letters, so that a place of the text meets only a few; the longest first. */
export function wordTable<T>(words: Iterable<Word<T>>): WordTable<T> {
  const table = new Map<string, Word<T>[]>();
  for (const word of words) {
    const key = word.name.slice(0, 2);
    const bucket = table.get(key);
    if (bucket === undefined) table.set(key, [word]);
    else bucket.push(word);
  }
  for (const bucket of table.values()) bucket.sort((a, b) => b.name.length - a.name.length);
  return table;
}

export function matchWord<T>(table: WordTable<T>, folded: string, at: number): WordMatch<T> | null {
  for (const length of [2, 1]) {
    for (const word of table.get(folded.slice(at, at + length)) ?? []) {
      if (!folded.startsWith(word.name, at)) continue;
      const end = endOfWord(word, folded, at + word.name.length);
      if (end !== null) return { ...word, end };
    }
  }
  return null;
}

function endOfWord<T>(word: Word<T>, folded: string, from: number): number | null {
  if (isUnspaced(folded.charCodeAt(from - 1)) || !isLetter(folded.charCodeAt(from - 1)))
    return from;
  if (!word.stem) return isWordLetter(folded.charCodeAt(from)) ? null : from;
  let end = from;
  while (end - from <= LONGEST_ENDING && isWordLetter(folded.charCodeAt(end))) end++;
  return end - from > LONGEST_ENDING ? null : end;
}
