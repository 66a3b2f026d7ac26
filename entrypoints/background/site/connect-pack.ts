import type { PackDraft, Reply } from '../../../utils/messages';
import { putConnection } from '../../../utils/store/connections';
import type { Store } from '../../../utils/store/open';
import { runCycle } from '../cycle';
import { keepSecret } from '../secrets';
import { settle } from '../settle';
import { stillAwaiting } from '../still-awaiting';
import { connectionOfPack } from './connection-of-pack';
import { followWatchedPages } from './follow-watched-pages';

/** Stores a connection by a pack and reads it at once. The secret is bound to the pack's first host. */
export async function connectPack(store: Store, draft: PackDraft, id: string): Promise<Reply> {
  const stored = await store.get('packs', draft.packId);
  const address = stored?.pack.hosts[0];
  if (stored === undefined || address === undefined)
    return { ok: false, failure: null, place: null };
  const { secret } = draft;
  const kept = secret === null || secret === '' ? null : secret.trim();
  const sealed = await keepSecret(store, id, address, kept);
  if (!sealed.ok) return { ...sealed, place: 'secret' };
  await putConnection(
    store,
    id,
    (previous) =>
      stillAwaiting(connectionOfPack(stored, draft, id, previous, Date.now()), previous, kept),
    sealed.value,
  );
  await followWatchedPages(store);
  await settle(store);
  await runCycle([id]);
  return { ok: true, value: null };
}
