/**
 * What several machines agree on: fields, each with its value, when it was set and by which machine.
 * The last one to write a field wins. Merged in any order, and however often, it comes to the same.
 */

export interface Stamp {
  /** Epoch ms by the clock of who wrote it, and always after what it replaces. */
  at: number;
  /** The machine. */
  by: string;
}

export interface Entry extends Stamp {
  /** As canonical JSON; null: deleted. Kept, so that who did not hear of it brings nothing back. */
  value: string | null;
}

/** By field: see `fieldKey`. */
export type Doc = ReadonlyMap<string, Entry>;

/** Fields as they are here and now, in canonical JSON. */
export type Fields = ReadonlyMap<string, string>;

/** 2100: a clock that is beyond it is wrong, and there has to be something after every moment. */
const LATEST = 4_102_444_800_000;

/**
 * The stamp of a change. It is after what it replaces even where a clock that is a year ahead wrote
 * that; and no other field hears of that clock.
 */
export const nextStamp = (before: Stamp | undefined, now: number, by: string): Stamp => ({
  at: Math.max(Math.min(now, LATEST), before === undefined ? 0 : before.at + 1),
  by,
});

/** Of one machine at one moment, as two copies of one profile may write: any order that all share. */
function isAfter(one: Entry, other: Entry): boolean {
  if (one.at !== other.at) return one.at > other.at;
  if (one.by !== other.by) return one.by > other.by;
  return one.value !== other.value && (one.value ?? '') > (other.value ?? '');
}

/** Does it say as much as the other, or more? */
export const isAsLate = (one: Entry | undefined, other: Entry): boolean =>
  one !== undefined && !isAfter(other, one);

export function mergeDocs(...docs: readonly Doc[]): Map<string, Entry> {
  const merged = new Map<string, Entry>();
  for (const doc of docs) {
    for (const [key, entry] of doc) {
      const known = merged.get(key);
      if (known === undefined || isAfter(entry, known)) merged.set(key, entry);
    }
  }
  return merged;
}

/** What a field is set to; undefined where it is not, or not any more. */
export const valueIn = (doc: Doc, key: string): string | undefined =>
  doc.get(key)?.value ?? undefined;
