import type { Finding } from '../judge/finding';

/**
 * A share that is written before the amounts of its object comes after them, so that it is not taken
 * for the share of what stood before.
 */
export function sharesLast(findings: readonly Finding[]): readonly Finding[] {
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  for (const [at, { quantity, places }] of findings.entries()) {
    const [place] = places;
    if (quantity.kind !== 'data' || place === undefined) continue;
    if (!first.has(place)) first.set(place, at);
    last.set(place, at);
  }
  const rank = ({ quantity, places }: Finding, at: number): number => {
    const [place = ''] = places;
    const begin = first.get(place);
    const early = quantity.kind === 'percent' && begin !== undefined && begin > at;
    return early ? (last.get(place) ?? at) + 0.5 : at;
  };
  return findings
    .map((one, at) => ({ one, rank: rank(one, at) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ one }) => one);
}
