import type { Demand } from './cells';
import type { Effort } from './effort';
import type { Item } from './items';
import { Sharing } from './sharing';

/**
 * A run that adds and waits for its first draw must be drawn from on its first day if another run of
 * its line follows: otherwise it still runs then, and the next purchase does not begin anew. One byte
 * is enough, and amounts can be divided, so each can be asked for alone.
 */
export function beginsInTime(items: Item[], demand: Demand, effort: Effort): boolean {
  return items.every((item, index) => {
    const { line, day } = item;
    if (line.topUp !== 'adds' || !line.waits) return true;
    if (!items.some((other) => other.line === line && other.day > day)) return true;
    const from = demand.startOf[day] ?? 0;
    const to = demand.startOf[day + 1] ?? 0;
    for (let cell = from; cell < to; cell += 1) {
      if (line.reach.holds[demand.cells[cell]?.area ?? 0] !== true) continue;
      if (new Sharing(demand, items, effort, { item: index, cell }).unserved === 0) return true;
    }
    return false;
  });
}
