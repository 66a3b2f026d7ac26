import { type Languages, languageBit, romanizedAt } from './languages';
import type { Role } from './role';
import { ROMANIZED, romanize } from './romanize';
import { LEXICON } from './word-lists';

/** Said by pages of a site, which have all letters, and not by short messages. */
const ON_SITES: ReadonlySet<string> = new Set<Role>([
  'signed-out',
  'forgotten',
  'captcha',
  'maintenance',
  'storage',
]);

interface RomanizedPhrases {
  words: readonly string[];
  role: Role;
  language: Languages;
}

/** What messages write of languages in Latin letters that are not their own. */
export function* romanizedPhrases(): Generator<RomanizedPhrases> {
  for (const [index, name] of ROMANIZED.entries()) {
    const language = languageBit(romanizedAt(index));
    for (const [role, words] of Object.entries(LEXICON[name] ?? {})) {
      if (ON_SITES.has(role)) continue;
      const latin = words.flatMap((phrase) => romanize(phrase, name));
      yield { words: latin, role: role as Role, language };
    }
  }
}
