import type { Role } from './role';

/**
 * The words of one language, written as its readers write them. `stem*` takes any ending and
 * `*part` any beginning of the word; `~word` is weak: it means something else in another language,
 * or too much in its own. One phrase may stand under several roles and then says all of them.
 */
export type WordList = Partial<Record<Role, readonly string[]>>;
