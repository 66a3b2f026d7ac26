import type { Demand } from './cells';
import type { Way } from './first-guess';
import { itemsOf } from './items';
import type { Line } from './lines';
import { Search } from './search';

/** One line has few items; where even that is too much, another line has to do. */
const EFFORT = 20_000;

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

const atLeast = ({ cost, data, days }: Line, demand: Demand): number =>
  cost * Math.max(Math.ceil(demand.total / data), runsNeeded(days, demand));

/** The cheapest way with a single line, repeated where needed, and not this one; null for none. */
export function cheapestSingle(lines: Line[], demand: Demand, not: Line | null): Way | null {
  let best: Way | null = null;
  const able = lines.filter(
    (line) =>
      line !== not &&
      // A cap that is one lies below the need of some day.
      line.cap === Number.POSITIVE_INFINITY &&
      (line.reach.before.at(-1) ?? 0) === demand.total &&
      line.data * line.most >= demand.total,
  );
  const bounds = new Map(able.map((line) => [line, atLeast(line, demand)]));
  able.sort((a, b) => (bounds.get(a) ?? 0) - (bounds.get(b) ?? 0));
  for (const line of able) {
    const ceiling: number = best?.total ?? line.cost * line.most + 1;
    if ((bounds.get(line) ?? 0) >= ceiling) continue;
    const items = itemsOf(line, demand).filter(({ cost }) => cost < ceiling);
    const choice = { line, room: line.most, items };
    if (items.length === 0) continue;
    const found: Way | null = new Search(demand, null, ceiling, EFFORT).run([choice]).way;
    best = found ?? best;
  }
  return best;
}
