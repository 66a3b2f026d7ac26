import type { StoreNames } from 'idb';
import { GLANCE } from './glance-rows';
import type { Schema } from './schema';

type Name = StoreNames<Schema>;

const STORE = 'glance';
const SHOWN: ReadonlySet<Name> = new Set(GLANCE);

/**
 * The same stores, and the one of the glance where they hold something that it shows. Whoever writes
 * them knows nothing of it, so that their types do not either.
 */
export const withStamp = <const Names extends readonly Name[]>(names: Names): Names => {
  const all: readonly Name[] = names.some((name) => SHOWN.has(name)) ? [...names, STORE] : names;
  return all as Names;
};

/** What was kept for the popup's first picture is no longer of what is stored. */
export function stampGlance(write: IDBTransaction): void {
  if (!write.objectStoreNames.contains(STORE)) return;
  write.objectStore(STORE).put(crypto.randomUUID(), 'stamp');
}
