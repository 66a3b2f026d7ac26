import type { Demand, Reach } from './cells';
import type { Line } from './lines';

/** Do all purchases together hold too little for some area, or nothing? Then there is no way. */
export function lacksData(lines: Line[], { cells }: Demand): boolean {
  const byReach = new Map<Reach, number>();
  for (const { reach, data, cap, days, most, beyond } of lines) {
    // What is bought more often than is looked at is not limited here.
    const limited = beyond === Number.POSITIVE_INFINITY;
    const bytes = limited ? Math.min(data, cap * days) * most : Number.POSITIVE_INFINITY;
    byReach.set(reach, (byReach.get(reach) ?? 0) + bytes);
  }
  const needed: number[] = [];
  for (const { area, bytes } of cells) needed[area] = (needed[area] ?? 0) + bytes;
  return needed.some((bytes, area) => {
    let held = 0;
    for (const [{ holds }, more] of byReach) held += holds[area] === true ? more : 0;
    return held < bytes;
  });
}
