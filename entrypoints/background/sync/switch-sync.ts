import type { Reply } from '../../../utils/messages';
import { clearSynced } from '../../../utils/platform/sync';
import { announceChange } from '../../../utils/store/changes';
import type { Store } from '../../../utils/store/open';
import { readSyncState } from '../../../utils/store/read-sync-state';
import { changeSyncState } from '../../../utils/store/sync-state';

const done: Reply = { ok: true, value: null };

/** Letters and digits of no meaning; 36^8 of them. */
const madeUp = (): string =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => (byte % 36).toString(36)).join('');

/** What this machine laid down stays for the others when it is switched off. */
export async function switchSync(store: Store, on: boolean): Promise<Reply> {
  const { machine } = await readSyncState(store);
  const name = machine === '' ? madeUp() : machine;
  await changeSyncState(store, { on, machine: name, fault: null, left: [] });
  announceChange();
  if (on) await (await import('./run')).sync(store);
  return done;
}

/** Machines on which it is still on lay down again what they have. */
export async function clearSync(): Promise<Reply> {
  await clearSynced();
  announceChange();
  return done;
}
