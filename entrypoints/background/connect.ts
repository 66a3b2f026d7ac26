import { parseAddress } from '../../utils/domain/checkout';
import type { Connection } from '../../utils/domain/connection';
import type { Failure } from '../../utils/domain/failure';
import type { Site } from '../../utils/domain/site';
import type { Draft, Reply, ReplyTo } from '../../utils/messages';
import { releaseOrigin } from '../../utils/platform/permissions';
import { putConnection, removeConnection } from '../../utils/store/connections';
import type { Store } from '../../utils/store/open';
import { removePack } from '../../utils/store/packs';
import { openSecret, sealSecret } from '../../utils/store/secrets';
import { runCycle } from './cycle';
import { ask } from './poll';
import { settle } from './settle';
import { followWatchedPages } from './site/visits';

type Refusal = Extract<Reply, { ok: false }>;

const refuse = (failure: Failure, place: 'address' | 'website' | 'secret' | null): Refusal => ({
  ok: false,
  failure,
  place,
});

/** Without query, fragment and trailing slash: paths are put behind it. */
const tidy = ({ origin, pathname }: { origin: string; pathname: string }): string =>
  `${origin}${pathname.replace(/\/+$/, '')}`;

/** A draft whose addresses are safe, or the field that is wrong. */
function checkDraft(draft: Draft): Refusal | { ok: true; address: string; website: string | null } {
  const address = parseAddress(draft.address);
  if (!address.ok) return refuse(address.failure, 'address');
  if (draft.website === null || draft.website.trim() === '') {
    return { ok: true, address: tidy(address.value), website: null };
  }
  const website = parseAddress(draft.website);
  if (!website.ok) return refuse(website.failure, 'website');
  return { ok: true, address: tidy(address.value), website: tidy(website.value) };
}

const placeOf = (failure: Failure): 'address' | 'secret' | null => {
  if (failure.kind === 'signed-out' || failure.kind === 'forbidden') return 'secret';
  const aboutAddress =
    failure.kind === 'unreachable' ||
    failure.kind === 'unsafe' ||
    (failure.kind === 'unreadable' && failure.why === 'not-a-provider');
  return aboutAddress ? 'address' : null;
};

/** A stored secret is used again only for the origin it was entered for. */
async function secretFor(store: Store, draft: Draft, id: string, address: string) {
  if (draft.secret !== null && draft.secret !== '') return draft.secret.trim();
  return openSecret(store, id, new URL(address).origin);
}

/** Asks the provider with what the user typed, and stores nothing. */
export async function testConnection(
  store: Store,
  draft: Draft,
  id: string,
): Promise<ReplyTo<'test-connection'>> {
  const checked = checkDraft(draft);
  if (!checked.ok) return checked;
  const { address } = checked;
  const secret = await secretFor(store, draft, id, address);
  const result = await ask({
    adapter: 'tmforum',
    address,
    gigabyte: draft.gigabyte,
    secret,
    wantsPlans: true,
    endpoints: {},
    cache: new Map(),
  });
  if (!result.ok) return refuse(result.failure, placeOf(result.failure));
  const { readings, plans } = result.value;
  return { ok: true, value: { readings, plans: plans?.length ?? 0 } };
}

/** What was found out about the old address or token says nothing about the new one. */
export const blankStatus: Connection['status'] = {
  failure: null,
  failures: 0,
  failingSince: null,
  attemptedAt: null,
  succeededAt: null,
  nextDueAt: 0,
  clockOffset: 0,
  plansFetchedAt: null,
  endpoints: {},
  watches: {},
};

/** Stores a connection and reads it at once. A provider that is down now does not keep it out. */
export async function saveConnection(
  store: Store,
  draft: Draft,
  connectionId: string,
): Promise<Reply> {
  const checked = checkDraft(draft);
  if (!checked.ok) return checked;
  const { address, website } = checked;
  const { origin, host } = new URL(address);
  const secret = await secretFor(store, draft, connectionId, address);
  const sealed = secret === null ? null : await sealSecret(store, connectionId, origin, secret);
  await putConnection(
    store,
    connectionId,
    (previous) => ({
      id: connectionId,
      adapter: 'tmforum',
      name: draft.name.trim() === '' ? host : draft.name.trim(),
      address,
      website,
      gigabyte: draft.gigabyte,
      paceMinutes: draft.paceMinutes,
      revision: (previous?.revision ?? 0) + 1,
      paused: previous?.paused ?? false,
      addedAt: previous?.addedAt ?? Date.now(),
      site: null,
      status: { ...blankStatus, watches: previous?.status.watches ?? {} },
    }),
    sealed,
  );
  await settle(store);
  await runCycle([connectionId]);
  return { ok: true, value: null };
}

const placesOf = ({ address, site }: Connection): string[] => site?.hosts ?? [address];

/** A pack made by pointing is of no use without the connection that it was made for. */
async function forgetSite(store: Store, { packId }: Site): Promise<void> {
  const stored = await store.get('packs', packId);
  if (stored?.source === 'watched') await removePack(store, packId);
  await followWatchedPages(store);
}

/**
 * Forgets a connection, its secret and its permission. The permission goes first: should the worker
 * die in between, the connection is still there to be removed again.
 */
export async function dropConnection(store: Store, id: string): Promise<void> {
  const all = await store.getAll('connections');
  const connection = all.find((each) => each.id === id);
  if (connection !== undefined) {
    const rest = all.filter((each) => each.id !== id).flatMap(placesOf);
    for (const place of placesOf(connection)) await releaseOrigin(place, rest);
  }
  await removeConnection(store, id);
  if (connection?.site != null) await forgetSite(store, connection.site);
  await settle(store);
}
