import type { Demand } from './cells';
import { beginsInTime } from './covers';
import { type Effort, inTime } from './effort';
import type { Way } from './first-guess';
import { fitTogether, itemsOf } from './items';
import { Sharing } from './sharing';

/** The same purchases as late as they still serve everything: who buys later can still think
 * again. As far as there is time. */
export function putOff(way: Way, demand: Demand, effort: Effort): Way {
  let { items } = way;
  inTime(() => {
    for (const item of [...items].sort((a, b) => b.day - a.day)) {
      const rest = items.filter((other) => other !== item);
      const later = itemsOf(item.line, demand)
        .filter(({ day, count }) => count === item.count && day > item.day)
        .sort((a, b) => b.day - a.day);
      const last = later.find((other) => {
        if (!rest.every((each) => fitTogether(each, other))) return false;
        const all = [...rest, other];
        return new Sharing(demand, all, effort).unserved === 0 && beginsInTime(all, demand, effort);
      });
      if (last !== undefined) items = [...rest, last];
    }
  });
  return { items, total: way.total };
}
