import type { Structure } from './structure';
import { cards } from './structures/cards';
import { flat } from './structures/flat';
import { list } from './structures/list';
import { nested } from './structures/nested';
import { onePackage } from './structures/one-package';

/** By the names that the traps of a case give them. */
export const structures = { flat, nested, list, onePackage, cards } satisfies Record<
  string,
  Structure
>;
