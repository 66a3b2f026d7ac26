import type { StoreValue } from 'idb';
import type { Settings } from '../domain/settings';
import type { Store } from './open';
import type { Schema } from './schema';

/** Reads, changes and writes one row in one transaction, so nothing in between is overwritten. */
export async function edit<Name extends 'connections' | 'renewals'>(
  store: Store,
  name: Name,
  id: string,
  change: (row: StoreValue<Schema, Name>) => StoreValue<Schema, Name>,
): Promise<StoreValue<Schema, Name> | null> {
  const write = store.transaction(name, 'readwrite');
  const row = await write.store.get(id);
  const changed = row === undefined ? null : change(row);
  if (changed !== null) await write.store.put(changed);
  await write.done;
  return changed;
}

export async function editSettings(store: Store, change: Partial<Settings>): Promise<void> {
  const write = store.transaction('settings', 'readwrite');
  const stored = (await write.store.get('settings')) ?? {};
  await write.store.put({ ...stored, ...change }, 'settings');
  await write.done;
}
