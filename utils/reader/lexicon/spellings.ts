type Letters = Readonly<Record<string, string>>;

const GERMAN: Letters = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
const NORDIC: Letters = { æ: 'ae', ø: 'oe', å: 'aa' };
const SOUTH_SLAVIC: Letters = { đ: 'dj' };

/** Letters that are also written as two, where accents are not at hand. */
const AS_TWO: Readonly<Record<string, Letters>> = {
  de: GERMAN,
  da: NORDIC,
  nb: NORDIC,
  sr: SOUTH_SLAVIC,
  hr: SOUTH_SLAVIC,
  fr: { œ: 'oe' },
};

/** Greek words of such letters only are sent in Latin capitals: MEXPI. */
const GREEK_AS_LATIN: Letters = {
  ...{ α: 'a', β: 'b', ε: 'e', ζ: 'z', η: 'h', ι: 'i', κ: 'k', μ: 'm', ν: 'n', ο: 'o' },
  ...{ ρ: 'p', τ: 't', υ: 'y', χ: 'x' },
};
const GREEK_WORD = /[\u03b1-\u03c9]{4,}/g;

/** Other ways in which the readers of a language write one of its phrases. */
export function spellings(phrase: string, language: string): readonly string[] {
  const letters = AS_TWO[language];
  const other =
    letters !== undefined
      ? replaced(phrase.toLowerCase(), letters)
      : language === 'el'
        ? inLatinCapitals(phrase)
        : phrase;
  return other === phrase ? [] : [other];
}

function replaced(phrase: string, letters: Letters): string {
  let out = '';
  for (const letter of phrase) out += letters[letter] ?? letter;
  return out;
}

function inLatinCapitals(phrase: string): string {
  const bare = phrase
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  const latin = bare.replace(GREEK_WORD, (word) =>
    [...word].every((letter) => letter in GREEK_AS_LATIN) ? replaced(word, GREEK_AS_LATIN) : word,
  );
  return latin === bare ? phrase : latin;
}
