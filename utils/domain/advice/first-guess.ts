import type { Demand } from './cells';
import { beginsInTime } from './covers';
import { fitTogether, type Item } from './items';
import type { Line } from './lines';
import { Sharing } from './sharing';

/** A way to serve everything. */
export interface Way {
  items: Item[];
  total: number;
}

const serves = (items: Item[], demand: Demand): boolean =>
  new Sharing(demand, items).unserved === 0 && beginsInTime(items, demand);

/** Without what is not needed, dearest first. */
function trimmed(items: Item[], demand: Demand): Way {
  let kept = items;
  for (const item of [...items].sort((a, b) => b.cost - a.cost)) {
    const rest = kept.filter((other) => other !== item);
    if (serves(rest, demand)) kept = rest;
  }
  return { items: kept, total: kept.reduce((sum, { cost }) => sum + cost, 0) };
}

/** What an item could give of that which is lacking, at what it is worth. */
function gain(item: Item, demand: Demand, lacking: Float64Array, worth: Float64Array): number {
  const { line, from, to, bytes } = item;
  let sum = 0;
  let given = 0;
  let today = 0;
  let day = -1;
  for (let cell = from; cell < to; cell += 1) {
    const each = demand.cells[cell];
    if (each === undefined || line.reach.holds[each.area] !== true) continue;
    if (each.day !== day) today = 0;
    day = each.day;
    const more = Math.min(lacking[cell] ?? 0, line.cap - today, bytes - given);
    today += more;
    given += more;
    sum += (more * (worth[cell] ?? 0)) / each.bytes;
  }
  return sum;
}

/**
 * Again and again what serves most for its price; null where that leads nowhere.
 * @param worth what serving each cell counts for
 */
export function greedy(items: Item[], demand: Demand, worth: Float64Array): Way | null {
  const chosen: Item[] = [];
  const bought = new Map<Line, number>();
  for (;;) {
    const sharing = new Sharing(demand, chosen);
    if (sharing.unserved === 0)
      return beginsInTime(chosen, demand) ? trimmed(chosen, demand) : null;
    let best: Item | null = null;
    let most = 0;
    for (const item of items) {
      if ((bought.get(item.line) ?? 0) + item.count > item.line.most) continue;
      const per = gain(item, demand, sharing.lacking, worth) / Math.max(item.cost, 0.5);
      if (per > most && chosen.every((other) => fitTogether(item, other))) {
        best = item;
        most = per;
      }
    }
    if (best === null) return null;
    chosen.push(best);
    bought.set(best.line, (bought.get(best.line) ?? 0) + best.count);
  }
}
