import * as z from 'zod/mini';

/** Of the form in which an area is laid down; a DataLeft reads those up to its own. */
export const SYNC_VERSION = 1;

/** Bytes that the browser lets be synchronised, in one item and in all. */
export const ITEM_BYTES = 8_192;
export const ALL_BYTES = 102_400;
export const MOST_ITEMS = 512;

/** What lies in the browser's synchronised storage, by name. */
export type Items = Readonly<Record<string, unknown>>;

const NAME = /^area\/([0-9a-z]{8})\/(\d{1,3})$/;

/** Each machine writes under its own name and nowhere else, so that no two ever write the same item. */
export const itemName = (machine: string, part: number): string => `area/${machine}/${part}`;

/** Whose item this is, and which of its parts; null: none of ours. */
export function partOf(name: string): { machine: string; part: number } | null {
  const [, machine, part] = NAME.exec(name) ?? [];
  return machine === undefined ? null : { machine, part: Number(part) };
}

export const isMachine = (name: string): boolean => partOf(itemName(name, 0)) !== null;

/** The first item of an area. */
export const headShape = z.object({
  version: z.int(),
  /** Epoch ms, by the clock of its machine. */
  at: z.int().check(z.gte(0)),
  parts: z.int().check(z.gte(1), z.lte(MOST_ITEMS)),
  /** Of all parts, put together. */
  checksum: z.string(),
  part: z.string(),
});

export type Head = z.output<typeof headShape>;

/** As the browser counts: the name, and what it holds as JSON. */
const bytesOfItem = (name: string, value: unknown): number =>
  name.length + new TextEncoder().encode(JSON.stringify(value)).length;

export const bytesOfItems = (items: Items): number =>
  Object.entries(items).reduce((sum, [name, value]) => sum + bytesOfItem(name, value), 0);

/** SHA-256, as much of it as tells damage. */
export async function checksumOfParts(text: string): Promise<string> {
  const sum = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(sum).slice(0, 12)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
