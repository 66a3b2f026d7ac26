import type { Connection } from '../../../utils/domain/connection';
import type { Failure } from '../../../utils/domain/failure';
import { MINUTE } from '../../../utils/domain/time';
import type { ProviderPack } from '../../../utils/packs/pack-shape';
import { commit } from '../../../utils/store/commit';
import type { Store } from '../../../utils/store/open';
import { settle } from '../settle';
import { readAnswersOf } from './read-site';

/** A page as the script in it saw it. */
export interface Seen {
  url: string;
  html: string;
  /** When the page got what it shows; epoch ms. */
  seenAt: number;
  settled: boolean;
}

/** A page that is still filling itself is no failure; nor is one that only a poll may judge. */
const counts = ({ kind }: Failure, { site }: Connection, settled: boolean): boolean =>
  kind === 'other-account' || (settled && site?.way !== 'fetch');

/** The user came by: what the page says is read, without a request of ours. */
export async function settleVisit(
  store: Store,
  connection: Connection,
  pack: ProviderPack,
  { url, html, seenAt, settled }: Seen,
): Promise<void> {
  // A tab that was left open shows what was true then; it was read since (unless the clock was
  // set back, which would make every page old).
  const last = connection.status.attemptedAt ?? 0;
  if (seenAt < last && last <= Date.now()) return;
  const request = pack.requests[0]?.id ?? '';
  const answer = { request, status: 200, url, redirected: false, text: html };
  const { clockOffset } = connection.status;
  const read = await readAnswersOf(store, connection, pack, [answer], clockOffset);
  const minPace = pack.paceMinutes * MINUTE;
  if (read.ok) {
    await commit(store, connection, { kind: 'reading', poll: read.value, minPace }, Date.now());
  } else if (counts(read.failure, connection, settled)) {
    const { failure } = read;
    const jitter = Math.random();
    await commit(store, connection, { kind: 'failure', failure, minPace, jitter }, Date.now());
  } else return;
  await settle(store);
}
