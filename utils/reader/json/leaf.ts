import { findDates } from '../dates/find-dates';
import type { Role } from '../lexicon/role';
import { fold } from '../text/fold';
import { findQuantities, type QuantityHints } from '../tokens/find-quantities';
import type { Quantity } from '../tokens/token';
import type { Card } from './card';
import { isEndless } from './endless';
import { numberIn, numberLeaf } from './number-leaf';
import { isName, saidOf } from './said-of';
import { PICTURES } from './units-in';
import { withoutPoints } from './without-points';

/** A value of an object, with the amounts it tells. */
export interface Leaf {
  key: string;
  roles: readonly Role[];
  value: number | string;
  quantities: readonly Quantity[];
}

const LONGEST = 300;
const COUNTED: ReadonlySet<string> = new Set(['data', 'duration', 'messages']);

/** The amounts of one key, as exactly as key, unit and text say. */
export function readLeaf(
  key: string,
  value: number | string,
  card: Card,
  hints: QuantityHints,
): Leaf {
  const said = saidOf(key, value, card);
  if (said === null || (typeof value === 'string' && value.length > LONGEST) || isEndless(value))
    return { key, roles: said?.roles ?? [], value, quantities: [] };
  const number = numberIn(withoutPoints(value, card, hints), hints);
  if (number !== null) {
    const quantity = numberLeaf(value, number, said, card, key);
    return { key, roles: said.roles, value, quantities: isThere(quantity) ? [quantity] : [] };
  }
  const told = typeof value === 'string' ? inText(value, hints) : [];
  // "Package of 3G Internet": a name tells the network.
  const quantities = isName(key, value) ? told.filter(({ doubtful }) => doubtful !== true) : told;
  return { key, roles: said.roles, value, quantities };
}

/** "1000******": a number to call or to name, of which not all is shown. */
const MASKED = /\d[*•●×]{2,}|[*•●×]{2,}\d/;

/** Less than nothing stands for "without limit" or "not known", never for an amount. */
const isThere = (quantity: Quantity | null): quantity is Quantity =>
  quantity !== null &&
  quantity.unit !== PICTURES &&
  !(quantity.value < 0 && COUNTED.has(quantity.kind));

/** "7 450,5 MB", and nothing else: what its spaces part is one number, in whatever language. */
const GROUPS = /^\d{1,3}(?: \d{3}){1,3}(?:[.,]\d{1,3})? ?\p{L}{1,12}\.?$/u;

function inText(text: string, hints: QuantityHints): readonly Quantity[] {
  const folded = fold(text);
  if (MASKED.test(text)) return [];
  if (!/\d/.test(folded) && text.length > 40) return [];
  const dates = findDates(folded, text);
  if (dates.length > 0) return dates;
  const { style } = hints;
  const own = GROUPS.test(folded) ? { ...hints, style: { ...style, spaces: true } } : hints;
  return findQuantities(folded, text, own);
}
