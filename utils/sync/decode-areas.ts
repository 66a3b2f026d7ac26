import * as z from 'zod/mini';
import type { Entry } from '../domain/sync/document';
import type { Area } from '../domain/sync/own-area';
import type { AreaFault } from '../domain/sync/sync-state';
import {
  checksumOfParts,
  headShape,
  type Items,
  isMachine,
  itemName,
  partOf,
  SYNC_VERSION,
} from './items';
import { unpress } from './pressed';

export interface LaidArea extends Area {
  /** When it was laid down, by the clock of its machine. */
  at: number;
  checksum: string;
}

export interface ReadAreas {
  areas: LaidArea[];
  faults: { machine: string; fault: AreaFault }[];
}

const contentShape = z.object({
  machines: z.array(z.string().check(z.maxLength(40))),
  rows: z.array(z.tuple([z.string(), z.nullable(z.string()), z.int().check(z.gte(0)), z.int()])),
});

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function entriesOf(text: string): Map<string, Entry> | null {
  const read = contentShape.safeParse(parse(text));
  if (!read.success) return null;
  const { machines, rows } = read.data;
  const entries = rows.map(([key, value, at, index]): [string, Entry] => [
    key,
    { value, at, by: machines[index] ?? '' },
  ]);
  return new Map(entries);
}

/** The newer DataLeft may have changed everything about a head but its version. */
const isNewer = (head: unknown): boolean =>
  z.object({ version: z.number().check(z.gt(SYNC_VERSION)) }).safeParse(head).success;

async function decodeArea(machine: string, items: Items): Promise<LaidArea | AreaFault> {
  const first = items[itemName(machine, 0)];
  if (first === undefined) return 'incomplete';
  if (isNewer(first)) return 'newer';
  const head = headShape.safeParse(first);
  if (!head.success) return 'damaged';
  const { at, parts, checksum, part } = head.data;
  const texts = [part];
  for (let index = 1; index < parts; index += 1) {
    const text = items[itemName(machine, index)];
    if (typeof text !== 'string') return 'incomplete';
    texts.push(text);
  }
  const pressed = texts.join('');
  // Items travel one by one: a part of before beside a head of now looks damaged for a moment.
  if ((await checksumOfParts(pressed)) !== checksum) return 'damaged';
  const text = await unpress(pressed);
  const entries = text === null ? null : entriesOf(text);
  return entries === null ? 'damaged' : { machine, at, checksum, entries };
}

/** All that machines have laid down. What is none of ours is not looked at. */
export async function decodeAreas(items: Items): Promise<ReadAreas> {
  const machines = new Set(Object.keys(items).flatMap((name) => partOf(name)?.machine ?? []));
  const read: ReadAreas = { areas: [], faults: [] };
  for (const machine of [...machines].filter(isMachine).sort()) {
    const area = await decodeArea(machine, items);
    if (typeof area === 'string') read.faults.push({ machine, fault: area });
    else read.areas.push(area);
  }
  return read;
}
