import { isDigit } from '../../text/digits';
import { isGap, isWordLetter } from '../../text/letters';
import { foldWord, matchWord, type WordTable, wordTable } from './word-table';

const tableOf = (words: string): WordTable<true> =>
  wordTable(words.split(' ').map((word) => ({ name: foldWord(word), meaning: true, stem: false })));

/** Endings of a day's number: 1st, 1er, 1º, 1-го. */
const ORDINALS = tableOf(
  'st nd rd th er re ste de e o a ª º ° η ος го ое е ви ги ма ші ше і а ého -st -nd -rd -th -er -го -ое -е -ви -ма -ші -ше -а -і -e -a -oji -я',
);

/** Between the day and the month. */
const DAY_WORDS = tableOf("de del of d' d’ di do da den i la เดือน ខែ ເດືອນ ב ב- من شهر στις");

/** Between the month and the year, or the year and the month. */
const YEAR_WORDS = tableOf(
  'de del of nam năm m metu metų ж жылы жылғы жылдың ж г года год gada g aasta a il год по үчүн ko עام عام سنة سال ماه พ.ศ พ.ศ. ค.ศ ค.ศ. ปี ឆ្នាំ ປີ ב של წ წლის թ թ. թվականի y r anul оны yil yili yilning',
);

/** What may stand behind the year and belongs to it. */
const AFTER_YEAR = tableOf('г года году рік року р год ж жыл m d g r წ წელს թ');

const MARKS = ".,/-'`";

function skipMarks(folded: string, from: number, most: number): number {
  let at = from;
  while (at < folded.length && at - from < most) {
    if (!isGap(folded.charCodeAt(at)) && !MARKS.includes(folded.charAt(at))) break;
    at++;
  }
  return at;
}

/** Marks and up to two words of a table; a word only where a digit or a letter goes on after it. */
function skipWords(folded: string, from: number, words: WordTable<true>): number {
  let at = skipMarks(folded, from, 4);
  for (let round = 0; round < 2; round++) {
    const word = matchWord(words, folded, at);
    if (word === null) break;
    at = skipMarks(folded, word.end, 4);
  }
  return at;
}

export const skipDayWords = (folded: string, from: number): number =>
  skipWords(folded, from, DAY_WORDS);

export const skipYearWords = (folded: string, from: number): number =>
  skipWords(folded, from, YEAR_WORDS);

/** The end of an ordinal's ending, if one is there: never into a longer word or number. */
export function skipOrdinal(folded: string, from: number): number {
  const match = matchWord(ORDINALS, folded, from);
  if (match === null || isWordLetter(folded.charCodeAt(match.end))) return from;
  return isDigit(folded.charCodeAt(match.end)) ? from : match.end;
}

export function yearWords(folded: string, from: number): number {
  let at = from;
  while (at - from < 2 && isGap(folded.charCodeAt(at))) at++;
  const word = matchWord(AFTER_YEAR, folded, at);
  if (word === null) return from;
  return folded.charAt(word.end) === '.' ? word.end + 1 : word.end;
}
