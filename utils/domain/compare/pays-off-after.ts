import type { Compared } from './compare-offers';

/**
 * Days after which a long plan has cost less than buying a short one again and again, at the pace of
 * the need; null where it never does before it ends, or where that is not known.
 */
export function paysOffAfter(long: Compared, short: Compared): number | null {
  const { ranked: dear, lastsDays: until, days } = long;
  const { ranked: cheap, lastsDays: period } = short;
  if (dear === null || cheap === null || until === null || period === null) return null;
  if (days === null || short.days === null || days <= short.days) return null;
  if (cheap.price <= 0 || dear.price <= cheap.price || !(period > 0)) return null;
  const after = Math.ceil((dear.price / cheap.price) * period);
  return after <= until ? after : null;
}
