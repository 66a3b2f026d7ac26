import type { Demand, Reach } from './cells';
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

function cellsOf(
  { topUp, days }: Line,
  { startOf, cells, days: last }: Demand,
  day: number,
  count: number,
) {
  const endsAt = Math.min(day + (topUp === 'extends' ? days * count : days), last);
  return { endsAt, from: startOf[day] ?? 0, to: startOf[endsAt] ?? cells.length };
}

export const itemOf = (line: Line, demand: Demand, day: number, count: number): Item => {
  const { endsAt, from, to } = cellsOf(line, demand, day, count);
  const [cost, bytes] = [line.cost * count, line.data * count];
  return { line, day, count, cost, bytes, endsAt, from, to };
};

const needed = ({ before }: Reach, from: number, to: number): number =>
  (before[to] ?? 0) - (before[from] ?? 0);

/** Lines that could do more different things than that are looked at with some numbers only. */
const MOST_ITEMS = 12_000;

const timesADay = ({ topUp, most }: Line): number => (topUp === 'restarts' ? 1 : most);

/** Is not everything that could be done with this line among its items? */
export const isThinned = (line: Line): boolean =>
  timesADay(line) > 4 &&
  timesADay(line) * (line.reach.lastDay - line.reach.firstDay + 1) > MOST_ITEMS;

function countsOf(line: Line): number[] {
  const most = timesADay(line);
  if (!isThinned(line)) return Array.from({ length: most }, (_, index) => index + 1);
  const counts: number[] = [];
  for (let count = 1; count < most; count += Math.ceil(count / 3)) counts.push(count);
  return [...counts, most];
}

/** Everything that can be done with a line and could be part of the cheapest way, but if thinned. */
export function itemsOf(line: Line, demand: Demand): Item[] {
  const items: Item[] = [];
  const { reach } = line;
  const { firstDay, lastDay } = reach;
  // Only a run that adds can be followed by one that must wait for its end, and so gain by an early begin.
  const anyDay = line.topUp === 'adds' && !line.single && !line.waits;
  const once = line.single || line.topUp === 'extends';
  let before = 0;
  for (const count of countsOf(line)) {
    let reached = -1;
    for (let day = anyDay ? 0 : firstDay; day <= lastDay; day += 1) {
      const { from, to } = cellsOf(line, demand, day, count);
      const bytes = needed(reach, from, to);
      const today = demand.startOf[day + 1] ?? to;
      if (bytes === 0 || (!anyDay && needed(reach, from, today) === 0)) continue;
      // A later begin that reaches no further is worth something only beside an earlier purchase.
      if (once && to === reached) continue;
      reached = to;
      const useful =
        bytes > line.data * before ||
        (line.topUp === 'extends' && line.days * before < lastDay - day + 1);
      if (useful) items.push(itemOf(line, demand, day, count));
    }
    before = count;
  }
  return items;
}

/** Could one line do both? Where it adds or extends, buying within a run belongs to that run. */
export const fitTogether = (a: Item, b: Item): boolean =>
  a.line !== b.line ||
  (a.line.topUp === 'restarts' ? a.day !== b.day : a.endsAt <= b.day || b.endsAt <= a.day);
