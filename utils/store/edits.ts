import type { StoreValue } from 'idb';
import type { Settings } from '../domain/settings';
import type { Store } from './open';
import type { Schema } from './schema';
import { transact } from './transact';

/** Reads, changes and writes one row in one transaction, so nothing in between is overwritten. */
export function edit<Name extends 'connections' | 'renewals'>(
  store: Store,
  name: Name,
  id: string,
  change: (row: StoreValue<Schema, Name>) => StoreValue<Schema, Name>,
): Promise<void> {
  return transact(store, [name], async (write) => {
    const rows = write.objectStore(name);
    const row = await rows.get(id);
    if (row !== undefined) await rows.put(change(row));
  });
}

export function editSettings(store: Store, change: Partial<Settings>): Promise<void> {
  return transact(store, ['settings'], async (write) => {
    const settings = write.objectStore('settings');
    await settings.put({ ...(await settings.get('settings')), ...change }, 'settings');
  });
}
