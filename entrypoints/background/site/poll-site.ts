import type { Connection } from '../../../utils/domain/connection';
import type { Result } from '../../../utils/domain/failure';
import { failed } from '../../../utils/domain/failure';
import type { Poll } from '../../../utils/domain/model';
import type { Site } from '../../../utils/domain/site';
import { MINUTE } from '../../../utils/domain/time';
import type { Store } from '../../../utils/store/open';
import { readBehind } from './behind';
import { fetchSite } from './read-site';
import { rememberWay } from './settle-account';

/** A page of which it was not yet found out: as a server sends it, or else when the user comes by. */
async function tryOut(
  store: Store,
  connection: Connection,
  read: () => Promise<Result<Poll>>,
): Promise<Result<Poll>> {
  const result = await read();
  const empty =
    !result.ok && result.failure.kind === 'unreadable' && result.failure.why !== 'too-slow';
  if (result.ok) await rememberWay(store, connection.id, 'fetch');
  else if (empty) await rememberWay(store, connection.id, 'visit');
  return empty ? failed({ kind: 'unreadable', path: '', why: 'needs-scripts' }) : result;
}

/** One poll of a connection that a pack reads; `minPace` in milliseconds. */
export async function pollSite(
  store: Store,
  connection: Connection,
  site: Site,
): Promise<{ result: Result<Poll>; minPace: number }> {
  const stored = await store.get('packs', site.packId);
  if (stored === undefined) {
    const result = failed({ kind: 'unreadable', path: site.packId, why: 'not-a-provider' });
    return { result, minPace: 0 };
  }
  const { pack } = stored;
  const fetchIt = () => fetchSite(store, connection, pack);
  const result =
    site.way === 'tab'
      ? await readBehind(store, connection, pack)
      : site.way === 'unknown'
        ? await tryOut(store, connection, fetchIt)
        : await fetchIt();
  return { result, minPace: pack.paceMinutes * MINUTE };
}
