import type { Connection } from '../../utils/domain/connection';
import { done, type Failure, type Result } from '../../utils/domain/failure';
import { originsOf } from '../../utils/domain/origins-of';
import type { Site } from '../../utils/domain/site';
import type { Draft, Place, Reply, ReplyTo } from '../../utils/messages';
import { releaseOrigin } from '../../utils/platform/permissions';
import { adapterOf } from '../../utils/providers/registry';
import { putConnection, removeConnection } from '../../utils/store/connections';
import { dropLines } from '../../utils/store/drop-lines';
import type { Store } from '../../utils/store/open';
import { removePack } from '../../utils/store/packs';
import { checkDraft, connectionOf, refuse } from './connection-of-draft';
import { runCycle } from './cycle';
import { ask } from './poll';
import { keepSecret, readSecret } from './secrets';
import { settle } from './settle';
import { followWatchedPages } from './site/follow-watched-pages';
import { stillAwaiting } from './still-awaiting';

const placeOf = (failure: Failure): Place | null => {
  if (failure.kind === 'signed-out' || failure.kind === 'forbidden') return 'secret';
  if (failure.kind === 'unreadable' && failure.path === 'line') return 'line';
  const aboutAddress =
    failure.kind === 'unreachable' ||
    failure.kind === 'unsafe' ||
    (failure.kind === 'unreadable' && failure.why === 'not-a-provider');
  return aboutAddress ? 'address' : null;
};

/** A stored secret is used again only for the origin it was entered for. */
async function secretFor(
  store: Store,
  draft: Draft,
  id: string,
  address: string,
): Promise<Result<string | null>> {
  if (draft.secret !== null && draft.secret !== '') return done(draft.secret.trim());
  return readSecret(store, id, new URL(address).origin);
}

/** Asks the provider with what the user typed, and stores nothing. */
export async function testConnection(
  store: Store,
  draft: Draft,
  id: string,
): Promise<ReplyTo<'test-connection'>> {
  const checked = await checkDraft(draft);
  if (!checked.ok) return checked;
  const { adapter, address, line } = checked;
  const secret = await secretFor(store, draft, id, address);
  if (!secret.ok) return refuse(secret.failure, 'secret');
  const result = await ask(adapter.id, {
    address,
    line,
    gigabyte: draft.gigabyte,
    secret: secret.value,
    wantsPlans: true,
    endpoints: {},
    cache: new Map(),
  });
  if (!result.ok) return refuse(result.failure, placeOf(result.failure));
  const { readings, plans } = result.value;
  return { ok: true, value: { readings, plans: plans?.length ?? 0 } };
}

/** Stores a connection and reads it at once. A provider that is down now does not keep it out. */
export async function saveConnection(
  store: Store,
  draft: Draft,
  connectionId: string,
): Promise<Reply> {
  const checked = await checkDraft(draft);
  if (!checked.ok) return checked;
  const { adapter, address } = checked;
  const { origin } = new URL(address);
  const secret = await secretFor(store, draft, connectionId, address);
  if (!secret.ok) return refuse(secret.failure, 'secret');
  const sealed = await keepSecret(store, connectionId, origin, secret.value);
  if (!sealed.ok) return refuse(sealed.failure, 'secret');
  await putConnection(
    store,
    connectionId,
    (previous) => {
      const connection = connectionOf(checked, draft, connectionId, previous, Date.now());
      return stillAwaiting(connection, previous, secret.value);
    },
    sealed.value,
  );
  if (draft.lines !== null) await dropLines(store, connectionId, draft.lines);
  if (adapter.inside === true) {
    const { liveThroughDemo } = await import('./demo-past');
    await liveThroughDemo(store, connectionId);
  }
  await settle(store);
  await runCycle([connectionId]);
  return { ok: true, value: null };
}

export async function placesOf({ adapter, address, site }: Connection): Promise<string[]> {
  const facts = await adapterOf(adapter);
  return site?.hosts ?? (facts === undefined ? [address] : originsOf(facts, address));
}

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
    const others = all.filter((each) => each.id !== id);
    const rest = (await Promise.all(others.map(placesOf))).flat();
    for (const place of await placesOf(connection)) await releaseOrigin(place, rest);
  }
  await removeConnection(store, id);
  if (connection?.site != null) await forgetSite(store, connection.site);
  await settle(store);
}
