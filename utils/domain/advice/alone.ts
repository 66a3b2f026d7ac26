import type { Demand } from './cells';
import { type Item, itemOf } from './items';
import type { Line } from './lines';

/** The cell with which the next day begins. */
const nextDay = ({ cells, startOf }: Demand, cell: number): number =>
  startOf[(cells[cell]?.day ?? 0) + 1] ?? cells.length;

/** Each purchase ends the one before, so the longest that a purchase can do is the best it can do. */
function byRestarts(line: Line, demand: Demand, most: number): Item[] | null {
  const { cells } = demand;
  const { before } = line.reach;
  const items: Item[] = [];
  for (let from = 0; from < cells.length; ) {
    if (items.length >= most) return null;
    const item = itemOf(line, demand, cells[from]?.day ?? 0, 1);
    let to = from;
    while (to < item.to) {
      const next = nextDay(demand, to);
      if ((before[next] ?? 0) - (before[from] ?? 0) > line.data) break;
      to = next;
    }
    if (to === from) return null;
    items.push(item);
    from = to;
  }
  return items;
}

interface Step {
  bought: number;
  item: Item | null;
  before: number;
}

/** The days on which a run can begin that serves this cell first. */
function* begins(line: Line, day: number, ended: number): Generator<number> {
  yield day;
  // An earlier begin ends earlier, and another run can begin then.
  if (line.topUp === 'extends' || line.waits || line.single) return;
  for (let early = day - 1; early >= ended && early > day - line.days; early -= 1) yield early;
}

/** Run after run; by the day on which one has ended, the fewest purchases until then. */
function byRuns(line: Line, demand: Demand, most: number): Item[] | null {
  const { cells, days } = demand;
  const { before } = line.reach;
  const steps: (Step | undefined)[] = [{ bought: 0, item: null, before: -1 }];
  const all = cells.length;
  let done: Step | undefined;
  const reach = (step: Step, cell: number, end: number): void => {
    if (step.bought > most) return;
    if (cell >= all) {
      if (done === undefined || step.bought < done.bought) done = step;
      return;
    }
    const known = steps[end];
    if (known === undefined || step.bought < known.bought) steps[end] = step;
  };
  for (let ended = 0; ended < days; ended += 1) {
    const step = steps[ended];
    const first = demand.startOf[ended] ?? all;
    const day = cells[first]?.day;
    if (step === undefined || day === undefined) continue;
    for (const begin of begins(line, day, ended)) {
      const longest = line.topUp === 'extends' ? most - step.bought : 1;
      for (let runs = 1; runs <= longest; runs += 1) {
        const end = Math.min(begin + line.days * runs, days);
        const to = demand.startOf[end] ?? all;
        const fills = Math.ceil(((before[to] ?? 0) - (before[first] ?? 0)) / line.data);
        const count = line.topUp === 'extends' ? runs : fills;
        if (fills <= count && step.bought + count <= most) {
          const item = itemOf(line, demand, begin, count);
          reach({ bought: step.bought + count, item, before: ended }, to, end);
        }
        if (to >= all && fills <= count) break;
      }
    }
  }
  if (done === undefined) return null;
  const items: Item[] = [];
  for (let at: Step | undefined = done; at?.item; at = steps[at.before]) items.push(at.item);
  return items.reverse();
}

/**
 * The fewest purchases with which a line serves everything by itself; null where it cannot. A line
 * alone has nothing to choose but when it begins: no search is needed.
 * @param most purchases that are of interest
 */
export function alone(line: Line, demand: Demand, most: number): Item[] | null {
  return line.topUp === 'restarts' ? byRestarts(line, demand, most) : byRuns(line, demand, most);
}
