import { findLabels } from '../lexicon/find-labels';
import type { Role } from '../lexicon/role';
import { SEAM } from '../text/letters';

/** Does a phrase that is known as a whole hold a word of another role, as "unlimited data" does? */
export function alsoSays(written: string, role: Role): boolean {
  const phrase = written.replaceAll(SEAM, ' ');
  for (let at = 1; at < Math.min(phrase.length, 40); at++) {
    const before = phrase.charAt(at - 1);
    if (phrase.charCodeAt(at) < 0x2e80 && before !== ' ' && before !== '-') continue;
    if (findLabels(phrase.slice(at)).some((label) => label.role === role)) return true;
  }
  const first = phrase.indexOf(' ');
  return first > 0 && findLabels(phrase.slice(0, first)).some((label) => label.role === role);
}
