import type { Doc, Entry } from './document';
import { isAsLate } from './document';

/** What one machine has laid down for the others. */
export interface Area {
  machine: string;
  entries: Doc;
}

/**
 * What this machine lays down, so that each field lies in one place: what it wrote itself, and what
 * nobody has any more. It never touches what others laid down.
 * @param own what lies there of it now
 * @param others those that can be read
 * @param isWhole can all be read? Else nothing is taken over: it may be there
 */
export function ownArea(
  doc: Doc,
  machine: string,
  own: Doc,
  others: readonly Area[],
  isWhole: boolean,
): Map<string, Entry> {
  const isOurs = ([key, entry]: [string, Entry]): boolean => {
    const isHeld = isAsLate(own.get(key), entry);
    const holders = others.filter((area) => isAsLate(area.entries.get(key), entry));
    if (holders.length === 0) return isWhole || isHeld || entry.by === machine;
    // Two that took over the same at once: one of them lets it go.
    return isHeld && holders.every((area) => area.machine > machine);
  };
  return new Map([...doc].filter(isOurs));
}
