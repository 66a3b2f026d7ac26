import type { Doc, Entry } from '../domain/sync/document';
import { pathOf } from '../domain/sync/field-key';
import { encodeArea } from './encode-area';
import { ALL_BYTES, bytesOfItems, type Items, MOST_ITEMS } from './items';

/** What did not fit: all answers to alerts, or one pack, the rules of one connection, one connection. */
export interface LeftOut {
  kind: 'pack' | 'answer' | 'rules' | 'connection';
  /** Empty where all of that kind is meant. */
  id: string;
}

export interface Fitted {
  items: Items;
  left: LeftOut[];
}

/** A pack is the largest by far; it takes no room from what a person would miss first. */
const ROOM_FOR_PACKS = 0.8;
/** Others write, too, before they see what is written here. */
const ROOM_FOR_REST = 0.97;

/** What goes first when there is no room. */
const ORDER: readonly LeftOut['kind'][] = ['pack', 'answer', 'rules', 'connection'];

interface Group extends LeftOut {
  bytes: number;
}

/** What a field stands and falls with; null: settings, and what is deleted, always have their place. */
function groupOf(key: string, { value }: Entry): LeftOut | null {
  const [kind = '', id = ''] = pathOf(key);
  const known = ORDER.find((each) => each === kind);
  if (known === undefined || value === null) return null;
  return { kind: known, id: known === 'answer' ? '' : id };
}

const nameOf = ({ kind, id }: LeftOut): string => JSON.stringify([kind, id]);

/** The first to be left out comes first: by kind, and of one kind the largest. */
function groupsIn(entries: Doc): Group[] {
  const groups = new Map<string, Group>();
  for (const [key, entry] of entries) {
    const about = groupOf(key, entry);
    if (about === null) continue;
    const group = groups.get(nameOf(about)) ?? { ...about, bytes: 0 };
    group.bytes += key.length + (entry.value?.length ?? 0);
    groups.set(nameOf(about), group);
  }
  return [...groups.values()].sort(
    (a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || b.bytes - a.bytes,
  );
}

/** As much of it as there is room for beside what others have laid down. */
export async function fitArea(
  machine: string,
  entries: Doc,
  at: number,
  others: Items,
): Promise<Fitted> {
  const taken = bytesOfItems(others);
  const free = MOST_ITEMS - Object.keys(others).length;
  const left: LeftOut[] = [];
  const out = new Set<string>();
  const waiting = groupsIn(entries);
  for (;;) {
    const kept = [...entries].filter(([key, entry]) => {
      const group = groupOf(key, entry);
      return group === null || !out.has(nameOf(group));
    });
    const items = await encodeArea(machine, new Map(kept), at);
    const next = waiting.shift();
    const share = next?.kind === 'pack' ? ROOM_FOR_PACKS : ROOM_FOR_REST;
    const fits =
      taken + bytesOfItems(items) <= ALL_BYTES * share && Object.keys(items).length <= free;
    if (fits || next === undefined) return { items, left };
    left.push({ kind: next.kind, id: next.id });
    out.add(nameOf(next));
  }
}
