import type { Label } from '../tokens/token';
import { findPhrases } from './find-phrases';
import { both, common, EVERY_LANGUAGE, type Languages, NO_LANGUAGE } from './languages';
import type { Role } from './role';
import { rolesWithin } from './roles-within';

/**
 * The roles that the words of one segment name, in every language that is spoken there: the longest
 * phrase at a place wins, and one that stands under several roles gives a label for each.
 */
export function readLabels(folded: string, spoken: Languages = EVERY_LANGUAGE): Label[] {
  return findPhrases(folded, spoken).flatMap(({ start, end, meanings }) => {
    const strong = meanings.some(({ weak }) => !weak);
    const said = new Map<Role, boolean>();
    for (const { role, weak } of meanings) {
      // A word that is sure of one thing does not also say its doubtful ones.
      if (!(weak && strong) && !said.has(role)) said.set(role, weak);
    }
    // The parts of a word are words of its own language.
    const own = meanings.reduce((all, { languages }) => both(all, languages), NO_LANGUAGE);
    const within = common(own, spoken);
    for (const role of rolesWithin(folded.slice(start, end), [...said.keys()], within))
      if (!said.has(role)) said.set(role, false);
    return [...said].map(([role, weak]): Label => ({ kind: 'label', start, end, role, weak }));
  });
}
