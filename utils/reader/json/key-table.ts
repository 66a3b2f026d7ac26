import type { Role } from '../lexicon/role';
import { KEY_WORDS } from './key-words';

const EXPIRED_FLAGS = ['isexpired', 'hasexpired', 'expiredflag'];

let words: Map<string, Role[]> | null = null;

/** The words of keys, each with what it says. */
export function keyTable(): ReadonlyMap<string, readonly Role[]> {
  if (words !== null) return words;
  words = new Map();
  for (const [role, list] of Object.entries(KEY_WORDS)) {
    for (const word of list.split(' ')) {
      const roles = words.get(word) ?? [];
      if (!roles.includes(role as Role)) roles.push(role as Role);
      words.set(word, roles);
    }
  }
  for (const flag of EXPIRED_FLAGS) words.set(flag, ['expired']);
  return words;
}
