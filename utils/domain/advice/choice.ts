import type { Effort } from './effort';
import { fitTogether, type Item } from './items';
import type { Line } from './lines';

/** What one line could still do. */
export interface Choice {
  line: Line;
  /** How many more purchases, once those that are decided are made. */
  room: number;
  items: Item[];
}

/** What is left to choose from after some items are decided. */
export function choicesAfter(decided: Item[], choices: Choice[]): Choice[] {
  return choices.flatMap((choice) => {
    const { line, room, items } = choice;
    const used = decided.filter((item) => item.line === line);
    if (used.length === 0) return [choice];
    const left = line.single ? 0 : room - used.reduce((sum, { count }) => sum + count, 0);
    const fits = (item: Item): boolean =>
      item.count <= left && used.every((other) => fitTogether(item, other));
    const open = items.filter(fits);
    return open.length === 0 ? [] : [{ line, room: left, items: open }];
  });
}

export function onlyItems(choices: Choice[], kept: (item: Item) => boolean): Choice[] {
  return choices.flatMap(({ line, room, items }) => {
    const some = items.filter(kept);
    return some.length === 0 ? [] : [{ line, room, items: some }];
  });
}

const beats = (a: Item, b: Item): boolean =>
  a.bytes >= b.bytes &&
  a.from <= b.from &&
  a.to >= b.to &&
  a.line !== b.line &&
  a.line.cap >= b.line.cap &&
  (a.line.reach === b.line.reach ||
    b.line.reach.holds.every((held, area) => !held || a.line.reach.holds[area] === true));

/** An item is held against so many that cost about as much; more would take longer than it saves. */
const COMPARED = 300;

/**
 * Without items that can be exchanged for a better one of a line that is not used otherwise: one
 * stays only if all lines that have a better one, bought beside it, would cost less than `target`.
 */
export function withoutBeaten(choices: Choice[], target: number, effort: Effort): Choice[] {
  const sorted = choices.flatMap(({ items }) => items).sort((a, b) => a.cost - b.cost);
  const kept: Item[] = [];
  for (const item of sorted) {
    let together = item.cost;
    const seen: unknown[] = [];
    // What costs about as much is likely to be better, and fills the target sooner.
    const last = Math.max(0, kept.length - COMPARED);
    effort.look(kept.length - last);
    for (let at = kept.length - 1; at >= last && together < target; at -= 1) {
      const other = kept[at];
      if (other === undefined || !beats(other, item) || seen.includes(other.line)) continue;
      seen.push(other.line);
      together += other.line.cost;
    }
    if (together < target) kept.push(item);
  }
  const stay = new Set(kept);
  return onlyItems(choices, (item) => stay.has(item));
}
