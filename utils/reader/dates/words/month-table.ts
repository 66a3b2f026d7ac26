import type { Calendar } from '../calendars';
import { ASIAN_MONTHS } from './months-asian';
import { CYRILLIC_MONTHS } from './months-cyrillic';
import { LATIN_MONTHS } from './months-latin';
import { NEAR_EASTERN_MONTHS } from './months-near';
import { HIJRI_MONTHS, JALALI_MONTHS } from './other-calendars';
import { foldWord, type Word, wordTable } from './word-table';

export interface Month {
  month: number;
  calendar: Calendar;
  /** Also an ordinary word somewhere ("out", "may", "set"): needs something beside it. */
  weak: boolean;
}

/** Languages that glue endings to a month. */
const STEMS = new Set(
  'et et-more lv lv-more tr az uz uz-more tk hu eu-more kk ky tg hy fi fi-more sq lt is ta te kn ml fa'.split(
    ' ',
  ),
);

const SHORTEST_STEM = 5;

const STRONG = new Set(
  (
    'jan feb mar apr jun jul aug sep sept oct okt nov dec dez dic juin juil juni juli june july mars maja juna jula ' +
    'янв фев мар апр мая маи июн июня июл июля авг сен сент окт ное ноя нояб дек яну март марта юни юли ' +
    'јун јуна јул јула мај маја лист бер ιαν φεβ μαρ απρ μαι ιουν ιουλ αυγ σεπ οκτ νοε δεκ'
  ).split(' '),
);

/** Short Latin, Greek and Cyrillic names are words of other languages; other scripts are one language's. */
const isWeak = (name: string): boolean =>
  name.length <= 4 && name.charCodeAt(0) < 0x530 && !STRONG.has(name);

function* monthsOf(line: string, calendar: Calendar, stems: boolean): Generator<Word<Month>> {
  for (const [index, forms] of line.split(' ').entries()) {
    for (const form of forms.split('|')) {
      if (form === '-') continue;
      const name = foldWord(form);
      const meaning = { month: index + 1, calendar, weak: isWeak(name) };
      yield { name, meaning, stem: stems && name.length >= SHORTEST_STEM };
    }
  }
}

function* allMonths(): Generator<Word<Month>> {
  const seen = new Set<string>();
  for (const rows of [LATIN_MONTHS, CYRILLIC_MONTHS, NEAR_EASTERN_MONTHS, ASIAN_MONTHS]) {
    for (const [language, line] of Object.entries(rows)) {
      for (const word of monthsOf(line, 'gregorian', STEMS.has(language))) {
        const key = `${word.name}${word.stem ? '*' : ''}`;
        if (!seen.has(key)) yield word;
        seen.add(key);
      }
    }
  }
  yield* monthsOf(JALALI_MONTHS, 'jalali', false);
  yield* monthsOf(HIJRI_MONTHS, 'hijri', false);
}

export const MONTHS = wordTable(allMonths());
