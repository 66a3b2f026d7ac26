import type { Doc } from '../domain/sync/document';
import {
  checksumOfParts,
  type Head,
  ITEM_BYTES,
  type Items,
  itemName,
  SYNC_VERSION,
} from './items';
import { press } from './pressed';

/** Bytes of a part: what its name, its quotes and the rest of the head take is left free. */
const PART = ITEM_BYTES - 192;

/** As a list: of each field its path, its value, when, and the number of who. */
function textOf(entries: Doc): string {
  const machines = [...new Set([...entries.values()].map(({ by }) => by))].sort();
  const rows = [...entries]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, { value, at, by }]) => [key, value, at, machines.indexOf(by)]);
  return JSON.stringify({ machines, rows });
}

/** What one machine lays down, in items that are small enough. The same entries are the same items. */
export async function encodeArea(machine: string, entries: Doc, at: number): Promise<Items> {
  const pressed = await press(textOf(entries));
  const parts = pressed.match(new RegExp(`.{1,${PART}}`, 'g')) ?? [''];
  const [part = '', ...rest] = parts;
  const checksum = await checksumOfParts(pressed);
  const head: Head = { version: SYNC_VERSION, at, parts: parts.length, checksum, part };
  const others = rest.map((text, index) => [itemName(machine, index + 1), text]);
  return { [itemName(machine, 0)]: head, ...Object.fromEntries(others) };
}
