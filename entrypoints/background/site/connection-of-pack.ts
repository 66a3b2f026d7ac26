import type { Connection } from '../../../utils/domain/connection';
import type { PackDraft } from '../../../utils/messages';
import type { StoredPack } from '../../../utils/store/schema';
import { carriedOver } from '../carried-over';

/** What is stored of a connection that a pack reads. */
export function connectionOfPack(
  { pack, enabled }: Pick<StoredPack, 'pack' | 'enabled'>,
  draft: PackDraft,
  id: string,
  previous: Connection | undefined,
  now: number,
): Connection {
  return {
    id,
    adapter: 'pack',
    name: draft.name.trim() === '' ? pack.name : draft.name.trim(),
    address: pack.hosts[0] ?? '',
    website: null,
    gigabyte: pack.gigabyte === 'unknown' ? draft.gigabyte : pack.gigabyte,
    paceMinutes: Math.max(draft.paceMinutes, pack.paceMinutes),
    ...carriedOver(previous, now),
    site: {
      packId: pack.id,
      off: !enabled,
      hosts: pack.hosts,
      checkoutHosts: pack.checkoutHosts ?? [],
      links: { ...previous?.site?.links, ...pack.links },
      ...(pack.profileUpdate === true ? { profileUpdate: true } : {}),
      asked: draft.asked,
      browserSession: pack.signIn.kind === 'browser',
      way: previous?.site?.way ?? 'fetch',
      account: previous?.site?.account ?? null,
    },
  };
}
