import { parseAddress } from '../../../utils/domain/checkout-address';
import { blankStatus, type Connection } from '../../../utils/domain/connection';
import type { Failure } from '../../../utils/domain/failure';
import { MINUTE, SECOND } from '../../../utils/domain/time';
import type { ReplyTo } from '../../../utils/messages';
import { packFromDraft } from '../../../utils/packs/pack-from-draft';
import type { ProviderPack } from '../../../utils/packs/pack-shape';
import { isSamePage } from '../../../utils/packs/same-page';
import type { WatchDraft } from '../../../utils/packs/watch-draft';
import { mayRead } from '../../../utils/platform/permissions';
import { commit } from '../../../utils/store/commit';
import { putConnection } from '../../../utils/store/connections';
import type { Store } from '../../../utils/store/open';
import { putPack } from '../../../utils/store/packs';
import { settle } from '../settle';
import { findWay } from './find-way';
import { followWatchedPages } from './follow-watched-pages';
import { understand } from './read-site';
import { fingerprint, settleAccount } from './settle-account';

const refuse = (failure: Failure): ReplyTo<'watch-page'> => ({ ok: false, failure, place: null });

/** Pointing again at a page that has changed mends its connection instead of adding a second. */
async function knownAs(
  store: Store,
  draft: WatchDraft,
  account: string | null,
): Promise<Connection | null> {
  for (const connection of await store.getAll('connections')) {
    const { site } = connection;
    if (site === null || !site.browserSession) continue;
    if (connection.id === draft.connectionId) return connection;
    if (!isSamePage(site.links.account ?? '', draft.url)) continue;
    const same = account === null ? null : await fingerprint(connection.id, account);
    if (site.account === null || site.account === same) return connection;
  }
  return null;
}

function toConnection(
  draft: WatchDraft,
  pack: ProviderPack,
  previous: Connection | undefined,
): Connection {
  return {
    id: previous?.id ?? draft.connectionId,
    adapter: 'pack',
    name: pack.name,
    address: pack.hosts[0] ?? '',
    website: null,
    gigabyte: draft.gigabyte === 'binary' ? 'binary' : 'decimal',
    paceMinutes: previous?.paceMinutes ?? pack.paceMinutes,
    revision: (previous?.revision ?? 0) + 1,
    paused: false,
    addedAt: previous?.addedAt ?? Date.now(),
    site: {
      packId: pack.id,
      off: false,
      hosts: pack.hosts,
      checkoutHosts: [],
      links: { ...previous?.site?.links, account: draft.url },
      asked: {},
      browserSession: true,
      way: 'unknown',
      account: previous?.site?.account ?? null,
    },
    status: { ...blankStatus, watches: previous?.status.watches ?? {} },
  };
}

/** The browser asks the user while this waits: the answer comes within seconds, or not at all. */
async function untilPermitted(origin: string): Promise<boolean> {
  for (let waited = 0; waited < 20 * SECOND; waited += SECOND / 2) {
    if (await mayRead(origin)) return true;
    await new Promise((resume) => setTimeout(resume, SECOND / 2));
  }
  return false;
}

/**
 * Watches a page that the user has confirmed. The pack made of it must read the very page it was made
 * of; that first reading is the one that is kept.
 * @param html the page as it was confirmed
 */
export async function watchPage(
  store: Store,
  draft: WatchDraft,
  html: string,
): Promise<ReplyTo<'watch-page'>> {
  const address = parseAddress(draft.url);
  if (!address.ok) return refuse(address.failure);
  const made = packFromDraft(draft, draft.connectionId.slice(0, 8).toLowerCase());
  const checked = await understand({ ask: 'check', text: JSON.stringify(made) });
  if (checked === null) return refuse({ kind: 'unreadable', path: '', why: 'too-slow' });
  if (!checked.ok) return refuse({ kind: 'unsafe', why: 'malformed' });
  const answer = { request: 'page', status: 200, url: draft.url, redirected: false, text: html };
  const gigabyte = draft.gigabyte === 'binary' ? 'binary' : 'decimal';
  const now = Date.now();
  const read = await understand({
    ask: 'read',
    pack: made,
    answers: [answer],
    now,
    gigabyte,
    asked: {},
  });
  if (read === null) return refuse({ kind: 'unreadable', path: '', why: 'too-slow' });
  if (!read.reading.ok) return refuse(read.reading.failure);
  const known = await knownAs(store, draft, read.account);
  const before = known?.site == null ? undefined : await store.get('packs', known.site.packId);
  const pack =
    before === undefined ? made : { ...made, id: before.id, version: before.pack.version + 1 };
  const connection = toConnection(draft, pack, known ?? undefined);
  await putPack(store, pack, 'watched', now);
  await putConnection(store, connection.id, () => connection, null);
  const poll = await settleAccount(store, connection, read, 0);
  if (!poll.ok) return refuse(poll.failure);
  const minPace = pack.paceMinutes * MINUTE;
  await commit(store, connection, { kind: 'reading', poll: poll.value, minPace }, now);
  await followWatchedPages(store);
  await settle(store);
  const permitted = await untilPermitted(connection.address);
  const way = permitted ? await findWay(store, connection, pack, draft) : 'unknown';
  await settle(store);
  const needsScripts = way === 'visit';
  return { ok: true, value: { connectionId: connection.id, way, needsScripts } };
}
