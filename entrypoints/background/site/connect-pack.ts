import { blankStatus } from '../../../utils/domain/connection';
import type { PackDraft, Reply } from '../../../utils/messages';
import { putConnection } from '../../../utils/store/connections';
import type { Store } from '../../../utils/store/open';
import { runCycle } from '../cycle';
import { keepSecret } from '../secrets';
import { settle } from '../settle';
import { followWatchedPages } from './follow-watched-pages';

/** Stores a connection by a pack and reads it at once. The secret is bound to the pack's first host. */
export async function connectPack(store: Store, draft: PackDraft, id: string): Promise<Reply> {
  const stored = await store.get('packs', draft.packId);
  const address = stored?.pack.hosts[0];
  if (stored === undefined || address === undefined)
    return { ok: false, failure: null, place: null };
  const { pack } = stored;
  const { secret } = draft;
  const kept = secret === null || secret === '' ? null : secret.trim();
  const sealed = await keepSecret(store, id, address, kept);
  if (!sealed.ok) return { ...sealed, place: 'secret' };
  await putConnection(
    store,
    id,
    (previous) => ({
      id,
      adapter: 'pack',
      name: draft.name.trim() === '' ? pack.name : draft.name.trim(),
      address,
      website: null,
      gigabyte: pack.gigabyte === 'unknown' ? draft.gigabyte : pack.gigabyte,
      paceMinutes: Math.max(draft.paceMinutes, pack.paceMinutes),
      revision: (previous?.revision ?? 0) + 1,
      paused: previous?.paused ?? false,
      addedAt: previous?.addedAt ?? Date.now(),
      site: {
        packId: pack.id,
        off: !stored.enabled,
        hosts: pack.hosts,
        checkoutHosts: pack.checkoutHosts ?? [],
        links: { ...previous?.site?.links, ...pack.links },
        ...(pack.profileUpdate === true ? { profileUpdate: true } : {}),
        asked: draft.asked,
        browserSession: pack.signIn.kind === 'browser',
        way: previous?.site?.way ?? 'fetch',
        account: previous?.site?.account ?? null,
      },
      status: { ...blankStatus, watches: previous?.status.watches ?? {} },
    }),
    sealed.value,
  );
  await followWatchedPages(store);
  await settle(store);
  await runCycle([id]);
  return { ok: true, value: null };
}
