import type { Demand } from './cells';
import { beginsInTime } from './covers';
import { type Effort, inTime } from './effort';
import { fitTogether, type Item } from './items';
import type { Line } from './lines';
import { Sharing } from './sharing';

/** A way to serve everything. */
export interface Way {
  items: Item[];
  total: number;
}

const serves = (items: Item[], demand: Demand, effort: Effort): boolean =>
  new Sharing(demand, items, effort).unserved === 0 && beginsInTime(items, demand, effort);

/** Without what is not needed, dearest first, as far as there is time. */
function trimmed(items: Item[], demand: Demand, effort: Effort): Way {
  let kept = items;
  inTime(() => {
    for (const item of [...items].sort((a, b) => b.cost - a.cost)) {
      const rest = kept.filter((other) => other !== item);
      if (serves(rest, demand, effort)) kept = rest;
    }
  });
  return { items: kept, total: kept.reduce((sum, { cost }) => sum + cost, 0) };
}

/**
 * What an item could give of that which is lacking, at what it is worth.
 * @param take does it give that, so that it is lacking no more?
 */
function gain(
  item: Item,
  demand: Demand,
  lacking: Float64Array,
  worth: Float64Array,
  take: boolean,
): number {
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
    if (take) lacking[cell] = (lacking[cell] ?? 0) - more;
    sum += (more * (worth[cell] ?? 0)) / each.bytes;
  }
  return sum;
}

/** Most items are passed by at a glance: so many count for one look. */
const PASSED_BY = 10;

/** Without sharing anew what is there, what a purchase ends early cannot be told. */
const apart = (a: Item, b: Item): boolean =>
  a.line !== b.line || a.endsAt <= b.day || b.endsAt <= a.day;

/**
 * Again and again what serves most for its price; null where that leads nowhere.
 * @param worth what serving each cell counts for
 * @param tidying for taking out again what is not needed
 * @param quick each keeps what it gave when it was chosen; otherwise all is shared anew every time
 */
export function greedy(
  items: Item[],
  demand: Demand,
  worth: Float64Array,
  quick: boolean,
  effort: Effort,
  tidying: Effort,
): Way | null {
  const chosen: Item[] = [];
  const bought = new Map<Line, number>();
  const fits = quick ? apart : fitTogether;
  let lacking: Float64Array = Float64Array.from(demand.cells, ({ bytes }) => bytes);
  const per = items.map((item) => {
    effort.look(item.to - item.from);
    return gain(item, demand, lacking, worth, false) / Math.max(item.cost, 0.5);
  });
  const order = [...items.keys()].sort((a, b) => (per[b] ?? 0) - (per[a] ?? 0));
  for (;;) {
    if (!lacking.some((bytes) => bytes > 0)) {
      return beginsInTime(chosen, demand, effort) ? trimmed(chosen, demand, tidying) : null;
    }
    let best: Item | null = null;
    let most = 0;
    effort.look(order.length / PASSED_BY);
    for (const at of order) {
      const item = items[at];
      // Nothing becomes worth more by what is bought beside it.
      if (item === undefined || (per[at] ?? 0) <= most) continue;
      if ((bought.get(item.line) ?? 0) + item.count > item.line.most) continue;
      effort.look(item.to - item.from + chosen.length);
      const now = gain(item, demand, lacking, worth, false) / Math.max(item.cost, 0.5);
      per[at] = now;
      if (now <= most || !chosen.every((other) => fits(item, other))) continue;
      best = item;
      most = now;
    }
    if (best === null) return null;
    chosen.push(best);
    bought.set(best.line, (bought.get(best.line) ?? 0) + best.count);
    if (quick) gain(best, demand, lacking, worth, true);
    else ({ lacking } = new Sharing(demand, chosen, effort));
  }
}
