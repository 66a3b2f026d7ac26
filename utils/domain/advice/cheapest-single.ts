import { alone } from './alone';
import type { Demand } from './cells';
import type { Way } from './first-guess';
import type { Line } from './lines';

/** How many runs of so many days it takes to be there whenever something is needed. */
function runsNeeded(days: number, { cells }: Demand): number {
  let runs = 0;
  let until = -1;
  for (const { day } of cells) {
    if (day <= until) continue;
    runs += 1;
    until = day + days - 1;
  }
  return runs;
}

/** The lines that could serve everything alone, and what that costs at least; cheapest first. */
export function linesAlone(lines: Line[], demand: Demand): { line: Line; least: number }[] {
  const runs = new Map<number, number>();
  const able: { line: Line; least: number }[] = [];
  for (const line of lines) {
    // A cap that is one lies below the need of some day.
    if (line.cap < Number.POSITIVE_INFINITY || (line.reach.before.at(-1) ?? 0) < demand.total) {
      continue;
    }
    const needed = runs.get(line.days) ?? runsNeeded(line.days, demand);
    runs.set(line.days, needed);
    const fills = Math.ceil(demand.total / line.data);
    const least = Math.max(fills, needed);
    if (least <= line.most) able.push({ line, least: line.cost * least });
  }
  return able.sort((a, b) => a.least - b.least);
}

/** The cheapest way with a single line, repeated where needed, and not this one; null for none. */
export function cheapestSingle(
  able: { line: Line; least: number }[],
  demand: Demand,
  not: Line | null,
): Way | null {
  let best: Way | null = null;
  for (const { line, least } of able) {
    if (best !== null && least >= best.total) break;
    if (line === not) continue;
    const ceiling: number = best?.total ?? Number.POSITIVE_INFINITY;
    const below = line.cost === 0 ? line.most : Math.ceil(ceiling / line.cost) - 1;
    const items = alone(line, demand, Math.min(line.most, below));
    if (items === null) continue;
    const total = items.reduce((sum, { cost }) => sum + cost, 0);
    if (total < ceiling) best = { items, total };
  }
  return best;
}
