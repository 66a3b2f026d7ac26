import type { Compared } from './compare-offers';

const FEW = 5;

/** Per GB really used where that is known of the need, else per GB. */
const perGbOf = ({ ranked }: Compared): number | null => ranked?.perGbUsed ?? ranked?.perGb ?? null;

interface Ranked {
  row: Compared;
  perGb: number;
  price: number;
  days: number;
}

const rankedOf = (row: Compared): Ranked[] => {
  const perGb = perGbOf(row);
  if (row.ranked === null || perGb === null || row.fails.length > 0) return [];
  return [{ row, perGb, price: row.ranked.price, days: row.days ?? 0 }];
};

/** No dearer per GB and as a whole, and no shorter: there is no reason to take the other one. */
const isBeaten = (one: Ranked, by: Ranked): boolean =>
  by.perGb <= one.perGb &&
  by.price <= one.price &&
  by.days >= one.days &&
  (by.perGb < one.perGb || by.price < one.price || by.days > one.days);

/** The first so many that no other beats, the cheapest per GB first. */
function unbeaten(rows: Compared[], count: number): Compared[] {
  const found: Ranked[] = [];
  const ordered = rows
    .flatMap(rankedOf)
    .sort((a, b) => a.perGb - b.perGb || a.price - b.price || b.days - a.days);
  // Whatever beats one stands before it, and so does one that nothing beats.
  for (const one of ordered) {
    if (found.length >= count) break;
    if (!found.some((by) => isBeaten(one, by))) found.push(one);
  }
  return found.map(({ row }) => row);
}

/**
 * The few plans worth a look, in the order in which they came: those with `ids`, which the line has
 * or is proposed, then the cheapest per GB of those that no other beats and nothing speaks against.
 */
export function fewThatMatter(rows: Compared[], ids: readonly (string | null)[]): Compared[] {
  if (rows.length <= FEW) return rows;
  const given = rows.filter(({ offer }) => ids.includes(offer.plan.id));
  const others = unbeaten(rows, FEW).filter((row) => !given.includes(row));
  // Where nothing can be ranked, none matters more than the others.
  const rest = others.length === 0 ? rows : [];
  const few = new Set([...new Set([...given, ...others, ...rest])].slice(0, FEW));
  return rows.filter((row) => few.has(row));
}
