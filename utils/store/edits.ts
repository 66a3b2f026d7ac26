import type { StoreValue } from 'idb';
import type { Rate } from '../domain/rates';
import type { QuietHours, Relay } from '../domain/settings';
import { defaultSettings } from '../domain/settings';
import type { Store } from './open';
import { putSecret } from './put-secret';
import type { Schema, StoredSecret, StoredSettings } from './schema';
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

/** Of what has parts, only some may be changed: two changes at once then lose neither. */
type SettingsChange = Omit<StoredSettings, 'quiet'> & { quiet?: Partial<QuietHours> };

export function editSettings(store: Store, change: SettingsChange): Promise<void> {
  return transact(store, ['settings'], async (write) => {
    const settings = write.objectStore('settings');
    const before = await settings.get('settings');
    // Those that are not named stay as they are.
    const rules =
      change.rules === undefined ? {} : { rules: { ...before?.rules, ...change.rules } };
    const { quiet, ...others } = change;
    const night =
      quiet === undefined
        ? {}
        : { quiet: { ...defaultSettings.quiet, ...before?.quiet, ...quiet } };
    await settings.put({ ...before, ...others, ...rules, ...night }, 'settings');
  });
}

/** Rates in the place of those from the same source; the others stay. */
export function putRates(store: Store, source: Rate['source'], rates: Rate[]): Promise<void> {
  return transact(store, ['settings'], async (write) => {
    const settings = write.objectStore('settings');
    const before = await settings.get('settings');
    const others = (before?.rates ?? []).filter((rate) => rate.source !== source);
    await settings.put({ ...before, rates: [...others, ...rates] }, 'settings');
  });
}

/** What signs what is sent where the organisation says; `sealed` null keeps what is there. */
export function putSetRelaySecret(store: Store, sealed: StoredSecret | null): Promise<void> {
  return transact(store, ['secrets', 'keys'], async (write) => {
    if (sealed !== null) await putSecret(write, sealed);
  });
}

/** Where alerts go besides, with what signs them; `sealed` null keeps what is there. */
export function putRelay(
  store: Store,
  relay: Relay | null,
  name: string,
  sealed: StoredSecret | null,
): Promise<void> {
  return transact(store, ['settings', 'secrets', 'keys'], async (write) => {
    const settings = write.objectStore('settings');
    const secrets = write.objectStore('secrets');
    await settings.put({ ...(await settings.get('settings')), relay }, 'settings');
    if (sealed !== null) await putSecret(write, sealed);
    if (relay === null) await secrets.delete(name);
  });
}
