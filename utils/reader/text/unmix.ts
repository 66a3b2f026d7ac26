/** Small Latin letters whose capitals, or they themselves, look like letters of another script. */
const GREEK: Readonly<Record<string, string>> = {
  ...{ a: 'α', b: 'β', e: 'ε', z: 'ζ', h: 'η', i: 'ι', k: 'κ', m: 'μ', n: 'ν', o: 'ο' },
  ...{ p: 'ρ', t: 'τ', y: 'υ', x: 'χ', v: 'ν' },
};
const CYRILLIC: Readonly<Record<string, string>> = {
  ...{ a: 'а', b: 'в', c: 'с', e: 'е', h: 'н', i: 'і', k: 'к', m: 'м', o: 'о', p: 'р' },
  ...{ t: 'т', x: 'х', y: 'у', j: 'ј' },
};

const LATIN = /[a-z]/;
const GREEK_OR_CYRILLIC = /[\u0370-\u03ff\u0400-\u04ff]/;
const WORD = /[a-z\u0370-\u03ff\u0400-\u04ff]+/g;
const isCyrillic = (code: number): boolean => code >= 0x0400;

/**
 * Short messages have few Greek letters: where a Latin capital looks the same, it is sent instead. A
 * word of both scripts whose Latin letters all look like its others is a word of those others.
 */
export function unmix(folded: string): string {
  if (!LATIN.test(folded) || !GREEK_OR_CYRILLIC.test(folded)) return folded;
  return folded.replace(WORD, asOneScript);
}

function asOneScript(word: string): string {
  if (!LATIN.test(word)) return word;
  const foreign = GREEK_OR_CYRILLIC.exec(word);
  if (foreign === null) return word;
  const alike = isCyrillic(foreign[0].charCodeAt(0)) ? CYRILLIC : GREEK;
  let out = '';
  for (const letter of word) {
    const own = letter >= 'a' && letter <= 'z' ? alike[letter] : letter;
    if (own === undefined) return word;
    out += own;
  }
  return out;
}
