/** Letters as one habit writes them in Latin letters. */
type Table = Readonly<Record<string, string>>;

interface Script {
  /** Two letters that are one sound. */
  pairs: Table;
  /** Letters that all habits write alike. */
  fixed: Table;
  /** Letters that each habit writes its own way; one choice is kept through a phrase. */
  choices: readonly (readonly Table[])[];
}

const CYRILLIC: Table = {
  ...{ а: 'a', б: 'b', в: 'v', д: 'd', е: 'e', ж: 'zh', з: 'z', к: 'k', л: 'l', м: 'm', н: 'n' },
  ...{ о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', ч: 'ch', ш: 'sh', ь: '' },
};

const SCRIPTS: Readonly<Record<string, Script>> = {
  uk: {
    pairs: {},
    fixed: { ...CYRILLIC, и: 'y', і: 'i', щ: 'shch', ґ: 'g', ъ: '', '’': '', "'": '' },
    choices: [
      [{ г: 'h' }, { г: 'g' }],
      [{ х: 'kh' }, { х: 'h' }],
      [{ ц: 'ts' }, { ц: 'c' }],
      [
        { й: 'i', є: 'ie', ї: 'i', ю: 'iu', я: 'ia' },
        { й: 'y', є: 'ye', ї: 'yi', ю: 'yu', я: 'ya' },
        { й: 'j', є: 'je', ї: 'ji', ю: 'ju', я: 'ja' },
      ],
    ],
  },
  ru: {
    pairs: {},
    fixed: { ...CYRILLIC, и: 'i', г: 'g', ё: 'e', э: 'e', ы: 'y', ъ: '' },
    choices: [
      [{ х: 'h' }, { х: 'kh' }],
      [{ ц: 'ts' }, { ц: 'c' }],
      [{ щ: 'sch' }, { щ: 'shch' }],
      [
        { й: 'y', ю: 'yu', я: 'ya' },
        { й: 'i', ю: 'iu', я: 'ia' },
        { й: 'j', ю: 'ju', я: 'ja' },
      ],
    ],
  },
  bg: {
    pairs: {},
    fixed: { ...CYRILLIC, и: 'i', г: 'g', й: 'y', х: 'h', ц: 'ts', щ: 'sht', ь: 'y' },
    choices: [
      [{ ъ: 'a' }, { ъ: 'u' }],
      [
        { ю: 'yu', я: 'ya' },
        { ю: 'iu', я: 'ia' },
      ],
    ],
  },
  el: {
    pairs: { ου: 'ou', ευ: 'ef', αυ: 'af' },
    fixed: {
      ...{ α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', θ: 'th', ι: 'i', κ: 'k', λ: 'l' },
      ...{ μ: 'm', ν: 'n', ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', φ: 'f', ψ: 'ps' },
    },
    choices: [
      [
        { η: 'i', υ: 'y', ω: 'o' },
        { η: 'i', υ: 'i', ω: 'o' },
        { η: 'h', υ: 'u', ω: 'w' },
        { η: 'i', υ: 'y', ω: 'w' },
      ],
      [
        { χ: 'x', ξ: 'ks' },
        { χ: 'ch', ξ: 'x' },
        { χ: 'h', ξ: 'x' },
      ],
    ],
  },
};

/** The languages of other scripts that messages also write in Latin letters. */
export const ROMANIZED: readonly string[] = Object.keys(SCRIPTS);

/** Hints at a phrase with letters of its own script: others are Latin as they are. */
const FOREIGN = /[\u0370-\u03ff\u0400-\u04ff]/;

const GREEK_ACCENTS = /([\u0370-\u03ff])[\u0300-\u0344]+/g;

/** A phrase of another script as habits write it in Latin letters. */
export function romanize(phrase: string, language: string): readonly string[] {
  const script = SCRIPTS[language];
  const small = phrase.toLowerCase().normalize('NFD').replace(GREEK_ACCENTS, '$1').normalize('NFC');
  if (script === undefined || !FOREIGN.test(small)) return [];
  let letters = '';
  for (const letter of replaced(small, script.pairs)) letters += script.fixed[letter] ?? letter;
  let out = [letters];
  for (const choice of script.choices)
    if (Object.keys(choice[0] ?? {}).some((letter) => small.includes(letter)))
      out = out.flatMap((phrase) => choice.map((table) => replaced(phrase, table)));
  return [...new Set(out)];
}

function replaced(phrase: string, table: Table): string {
  let out = phrase;
  for (const [letter, latin] of Object.entries(table)) out = out.replaceAll(letter, latin);
  return out;
}
