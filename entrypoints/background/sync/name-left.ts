import type { SyncState } from '../../../utils/domain/sync/sync-state';
import type { Store } from '../../../utils/store/open';
import type { LeftOut } from '../../../utils/sync/fit-area';

/** What did not fit, as its user calls it. */
export function nameLeft(store: Store, left: readonly LeftOut[]): Promise<SyncState['left']> {
  return Promise.all(
    left.map(async ({ kind, id }) => {
      if (kind === 'pack') return { kind, name: (await store.get('packs', id))?.pack.name ?? id };
      if (kind === 'answer') return { kind, name: '' };
      return { kind, name: (await store.get('connections', id))?.name ?? id };
    }),
  );
}
