import type { Demand } from './cells';
import type { Line } from './lines';

/**
 * A line bought `count` times on one day, and what that can serve until it has expired.
 *
 * Nothing else needs to be tried: where top-ups extend or add, buying all of a run on its first day
 * serves whatever buying later would; where they restart, each stands alone and ends the one before.
 * What begins with the first draw is bought on the day of that draw.
 */
export interface Item {
  line: Line;
  day: number;
  count: number;
  cost: number;
  bytes: number;
  /** The first day on which it no longer runs. */
  endsAt: number;
  /** The cells within that time: from, and the first one after. */
  from: number;
  to: number;
}

const itemOf = (line: Line, demand: Demand, day: number, count: number): Item => {
  const length = line.topUp === 'extends' ? line.days * count : line.days;
  const endsAt = Math.min(day + length, demand.days);
  return {
    line,
    day,
    count,
    cost: line.cost * count,
    bytes: line.data * count,
    endsAt,
    from: demand.startOf[day] ?? 0,
    to: demand.startOf[endsAt] ?? demand.cells.length,
  };
};

const needed = ({ line: { reach }, from, to }: Item): number =>
  (reach.before[to] ?? 0) - (reach.before[from] ?? 0);

/** Everything that can be done with a line and could be part of the cheapest way. */
export function itemsOf(line: Line, demand: Demand): Item[] {
  const items: Item[] = [];
  const { firstDay, lastDay } = line.reach;
  // Only a run that adds can be followed by one that must wait for its end, and so gain by an early begin.
  const anyDay = line.topUp === 'adds' && !line.single && !line.waits;
  const perDay = line.topUp === 'restarts' ? 1 : line.most;
  for (let count = 1; count <= perDay; count += 1) {
    let reached = -1;
    for (let day = anyDay ? 0 : firstDay; day <= lastDay; day += 1) {
      const item = itemOf(line, demand, day, count);
      const today = { ...item, to: demand.startOf[day + 1] ?? item.to };
      if (needed(item) === 0 || (!anyDay && needed(today) === 0)) continue;
      // A later begin that reaches no further is worth something only beside an earlier purchase.
      if ((line.single || line.topUp === 'extends') && item.to === reached) continue;
      reached = item.to;
      const useful =
        needed(item) > line.data * (count - 1) ||
        (line.topUp === 'extends' && line.days * (count - 1) < lastDay - day + 1);
      if (useful) items.push(item);
    }
  }
  return items;
}

/** Could one line do both? Where it adds or extends, buying within a run belongs to that run. */
export const fitTogether = (a: Item, b: Item): boolean =>
  a.line !== b.line ||
  (a.line.topUp === 'restarts' ? a.day !== b.day : a.endsAt <= b.day || b.endsAt <= a.day);
