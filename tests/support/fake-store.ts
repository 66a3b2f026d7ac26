import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { Store } from '../../utils/store/open';

/** A database that nobody has opened yet, in place of the one before. */
export function emptyDisk(): void {
  globalThis.indexedDB = new IDBFactory();
}

/** The database that is there, as a context that has just started opens it. */
export async function openAgain(): Promise<Store> {
  vi.resetModules();
  const { openStore } = await import('../../utils/store/open');
  return openStore();
}

/** A new database with the real schema. */
export function freshStore(): Promise<Store> {
  emptyDisk();
  return openAgain();
}

/** Every row of every store, by store; without what is only a copy, and is stamped at every write. */
export async function dump(store: Store): Promise<Record<string, unknown[]>> {
  const names = [...store.objectStoreNames].filter((name) => name !== 'glance').sort();
  const rows = await Promise.all(names.map(async (name) => [name, await store.getAll(name)]));
  return Object.fromEntries(rows);
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** All text and all bytes in a value, end to end, to be searched for what must not be there. */
export function everythingIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof ArrayBuffer) return latin1(new Uint8Array(value));
  if (ArrayBuffer.isView(value)) {
    return latin1(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
  }
  if (value instanceof Map) return everythingIn([...value]);
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([key, inner]) => `${key}=${everythingIn(inner)}`)
    .join('\n');
}

/** The ways in which a secret might be written down, besides as it is. */
export const disguisesOf = (secret: string): string[] => {
  const bytes = Buffer.from(secret);
  const reversed = [...secret].reverse().join('');
  const wide = Buffer.from(secret, 'utf16le').toString('latin1');
  return [secret, encodeURIComponent(secret), bytes.toString('hex'), wide, reversed].concat(
    bytes.toString('base64').replace(/=+$/, ''),
  );
};
