import type { WxtHooks } from 'wxt';
import { romanize } from '../../utils/reader/lexicon/romanize';
import { spellings } from '../../utils/reader/lexicon/spellings';
import { beginningWith, MARKS, MOST_SHARED } from '../../utils/reader/lexicon/unpack-words';
import type { WordList } from '../../utils/reader/lexicon/word-list';
import { fold, withoutInvisible } from '../../utils/reader/text/fold';

// Of the builder that WXT itself uses.
type BuildConfig = Parameters<WxtHooks['vite:build:extendConfig']>[1];
type Plugin = Extract<NonNullable<BuildConfig['plugins']>[number], { name: string }>;

const WORD_LISTS = /\/utils\/reader\/lexicon\/word-lists\.ts$/;
const KEY_WORDS_FILE = /\/utils\/reader\/json\/key-words\.ts$/;

/** As the reader compares it, but for letters by which other spellings of it are made. */
function plain(word: string, language: string): string {
  const told = [...spellings(word, language), ...romanize(word, language)];
  return told.length > 0 ? word.toLowerCase() : fold(withoutInvisible(word));
}

/** Characters that mean nothing else in a packed text, nor in a script's string. */
const FREE = '!#%&()+,./0123456789:;<=>?@[]^_abcdefghijklmnopqrstuvwxyz{|}~'.split('');

/** A character of one byte for each letter of more, for languages of few letters. */
function alphabetOf(words: readonly string[]): ReadonlyMap<string, string> {
  const count = new Map<string, number>();
  for (const letter of words.join('')) count.set(letter, (count.get(letter) ?? 0) + 1);
  const free = FREE.filter((one) => !count.has(one));
  const letters = [...count].filter(([letter]) => letter.charCodeAt(0) > 126);
  if (letters.length > MOST_LETTERS) return new Map();
  letters.sort(([, one], [, other]) => other - one);
  return new Map(letters.slice(0, free.length).map(([letter], at) => [letter, free[at] ?? letter]));
}

const MOST_LETTERS = 90;

function packLine(role: string, words: readonly string[]): string {
  let line = role;
  let last = '';
  for (const word of [...new Set(words)].sort()) {
    let shared = 0;
    while (shared < MOST_SHARED && shared < last.length && last[shared] === word[shared]) shared++;
    line += beginningWith(shared) + word.slice(shared);
    last = word;
  }
  return line;
}

/** The words of every language as one text: half as long, and as much less to load. */
export function packWords(lexicon: Readonly<Record<string, WordList>>): string {
  return Object.entries(lexicon)
    .map(([name, list]) => {
      const lines = Object.entries(list).map(
        ([role, words]) => [role, words.map((word) => plain(word, name))] as const,
      );
      const alphabet = alphabetOf(lines.flatMap(([, words]) => words));
      const coded = (word: string) =>
        Array.from(word, (letter) => alphabet.get(letter) ?? letter).join('');
      const pairs = Array.from(alphabet, ([letter, code]) => code + letter).join('');
      return [
        name + MARKS.alphabet + pairs,
        ...lines.map(([role, words]) => packLine(role, words.map(coded))),
      ].join(MARKS.line);
    })
    .join(MARKS.language);
}

/** The words of keys, in the same way. */
export const packKeyWords = (words: Readonly<Partial<Record<string, string>>>): string =>
  packWords({
    keys: Object.fromEntries(
      Object.entries(words).map(([role, list = '']) => [role, list.split(' ')]),
    ),
  });

/** In the place of the lists, which people write and read, the text that is made of them. */
export const packedWords: Plugin = {
  name: 'dataleft:pack-words',
  apply: 'build',
  async transform(_, file) {
    if (KEY_WORDS_FILE.test(file)) {
      const { KEY_WORDS } = await import('../../utils/reader/json/key-words');
      const packed = JSON.stringify(packKeyWords(KEY_WORDS));
      return `import { unpackKeyWords } from '../lexicon/unpack-words';\nexport const KEY_WORDS = unpackKeyWords(${packed});`;
    }
    if (!WORD_LISTS.test(file)) return null;
    const { LEXICON } = await import('../../utils/reader/lexicon/word-lists');
    const packed = JSON.stringify(packWords(LEXICON));
    return `import { unpackWords } from './unpack-words';\nexport const LEXICON = unpackWords(${packed});`;
  },
};
