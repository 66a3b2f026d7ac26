import { describe, expect, it } from 'vitest';
import { packKeyWords, packWords } from '../../../../scripts/build/pack-words';
import { KEY_WORDS } from '../../../../utils/reader/json/key-words';
import { romanize } from '../../../../utils/reader/lexicon/romanize';
import { spellings } from '../../../../utils/reader/lexicon/spellings';
import { unpackKeyWords, unpackWords } from '../../../../utils/reader/lexicon/unpack-words';
import { LEXICON } from '../../../../utils/reader/lexicon/word-lists';
import { fold, withoutInvisible } from '../../../../utils/reader/text/fold';

/** All that the reader makes of the phrases of one role, in no order. */
function read(words: readonly string[], language: string): string[] {
  const told = words.flatMap((word) => [
    word,
    ...spellings(word, language),
    ...romanize(word, language).map((one) => `latin ${one}`),
  ]);
  return [...new Set(told.map((word) => fold(withoutInvisible(word))))].sort();
}

describe('the words as the build packs them', () => {
  const unpacked = unpackWords(packWords(LEXICON));

  it('are those of every language, in their order', () => {
    expect(Object.keys(unpacked)).toEqual(Object.keys(LEXICON));
  });

  it.each(Object.entries(LEXICON))('%s: read like those that were written', (name, list) => {
    expect(Object.keys(unpacked[name] ?? {})).toEqual(Object.keys(list));
    for (const [role, words] of Object.entries(list)) {
      const again = Object.entries(unpacked[name] ?? {}).find(([one]) => one === role)?.[1] ?? [];
      expect(read(again, name)).toEqual(read(words, name));
    }
  });

  it('take half the room', () => {
    expect(packWords(LEXICON).length).toBeLessThan(0.65 * JSON.stringify(LEXICON).length);
  });
});

describe('a packed list', () => {
  it('keeps marks, digits, letters of its own and shared beginnings', () => {
    const list = { remaining: ['~left*', 'left over', '5 gb', '*rest'], data: ['données', 'дані'] };
    expect(unpackWords(packWords({ xx: list }))).toEqual({
      xx: { remaining: ['*rest', '5 gb', 'left over', '~left*'], data: ['дані', 'donnees'] },
    });
  });

  it('keeps the letters that other spellings are made of', () => {
    expect(unpackWords(packWords({ de: { remaining: ['Verfügbar'] } }))).toEqual({
      de: { remaining: ['verfügbar'] },
    });
  });
});

describe('the words of keys as the build packs them', () => {
  const unpacked = unpackKeyWords(packKeyWords(KEY_WORDS));

  it('are those of every role', () => {
    const sorted = (words: Partial<Record<string, string>>) =>
      Object.entries(words).map(([role, list = '']) => [
        role,
        [...new Set(list.split(' '))].sort(),
      ]);
    expect(sorted(unpacked)).toEqual(sorted(KEY_WORDS));
  });
});
