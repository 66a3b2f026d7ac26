import { fold, withoutInvisible } from '../../text/fold';
import { isLetter, isUnspaced, isWordLetter } from '../../text/letters';

export interface Word<T> {
  name: string;
  meaning: T;
  /** Takes endings: "aralik" in "araliga", "dekabr" in "dekabrgacha". */
  stem: boolean;
}

/** By the first two letters of a word, as one number; by the first where a word has only one. */
export type WordTable<T> = ReadonlyMap<number, readonly Word<T>[]>;

export interface WordMatch<T> extends Word<T> {
  end: number;
}

const LONGEST_ENDING = 10;

export const foldWord = (name: string): string => fold(withoutInvisible(name)).replaceAll('_', ' ');

/** Words by their first letters, so that a place of the text meets only a few; the longest first. */
export function wordTable<T>(words: Iterable<Word<T>>): WordTable<T> {
  const table = new Map<number, Word<T>[]>();
  for (const word of words) {
    const key = keyAt(word.name, 0, Math.min(word.name.length, 2));
    const bucket = table.get(key);
    if (bucket === undefined) table.set(key, [word]);
    else bucket.push(word);
  }
  for (const bucket of table.values()) bucket.sort((a, b) => b.name.length - a.name.length);
  return table;
}

const keyAt = (text: string, at: number, letters: number): number =>
  text.charCodeAt(at) * 0x10000 + (letters > 1 ? text.charCodeAt(at + 1) : 0);

export function matchWord<T>(table: WordTable<T>, folded: string, at: number): WordMatch<T> | null {
  if (at >= folded.length) return null;
  const two = at + 1 < folded.length ? table.get(keyAt(folded, at, 2)) : undefined;
  return (
    (two === undefined ? null : firstThatFits(two, folded, at)) ??
    firstThatFits(table.get(keyAt(folded, at, 1)) ?? [], folded, at)
  );
}

function firstThatFits<T>(
  words: readonly Word<T>[],
  folded: string,
  at: number,
): WordMatch<T> | null {
  for (const word of words) {
    if (!folded.startsWith(word.name, at)) continue;
    const end = endOfWord(word, folded, at + word.name.length);
    if (end !== null) return { ...word, end };
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
