import type { Connection } from '../../utils/domain/connection';
import type { Failure, Result } from '../../utils/domain/failure';
import { failed } from '../../utils/domain/failure';
import type { Poll } from '../../utils/domain/model';
import { originsOf } from '../../utils/domain/origins-of';
import type { Happening } from '../../utils/domain/reduce';
import { isFollowed } from '../../utils/domain/renewal';
import type { Site } from '../../utils/domain/site';
import { DAY, HOUR, SECOND } from '../../utils/domain/time';
import { fetchWithHeaders } from '../../utils/platform/forbidden-headers';
import { mayRead } from '../../utils/platform/permissions';
import { type Around, type Asking, pollAdapter } from '../../utils/providers/poll-adapter';
import { adapterOf } from '../../utils/providers/registry';
import { openAnswers, sealAnswers } from '../../utils/store/answers';
import { commit } from '../../utils/store/commit';
import type { Store } from '../../utils/store/open';
import { openSecret } from '../../utils/store/secrets';
import { report } from './guard';
import { pollSite } from './site/poll-site';

const TIMEOUT = 20 * SECOND;

/** Prices change by the day, not by the minute. */
const CATALOGUE_AGE = 12 * HOUR;

/** The browser as the machine that asks. */
export const machine = (): Around => ({
  fetch: fetchWithHeaders,
  isOnline: () => navigator.onLine,
  now: Date.now,
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  timeoutMs: TIMEOUT,
});

/** Asks once. Everything that may go wrong out there comes back as a value. */
export async function ask(adapterId: string, asking: Asking): Promise<Result<Poll>> {
  const adapter = adapterOf(adapterId);
  if (adapter === undefined) throw new Error(`no adapter ${adapterId}`);
  for (const place of originsOf(adapter, asking.address)) {
    const { origin } = new URL(place);
    if (!(await mayRead(place))) return failed({ kind: 'not-permitted', origin });
  }
  return pollAdapter(adapter, asking, machine());
}

/** The same through a pack; there is nothing to be kept of its answers. */
async function pollPack(store: Store, connection: Connection, site: Site): Promise<void> {
  const polled = await pollSite(store, connection, site).catch(async (bug: unknown) => {
    await report(`pack ${site.packId}`, bug);
    const failure: Failure = { kind: 'unreadable', path: site.packId, why: 'wrong-type' };
    return { result: failed(failure), minPace: 0 };
  });
  const { result, minPace } = polled;
  const happening: Happening = result.ok
    ? { kind: 'reading', poll: result.value, minPace }
    : { kind: 'failure', failure: result.failure, minPace, jitter: Math.random() };
  await commit(store, connection, happening, Date.now());
}

/** Of what was read, what the user wants watched. */
const choose = (poll: Poll, { chosen }: Connection): Poll =>
  chosen === undefined
    ? poll
    : { ...poll, readings: poll.readings.filter(({ lineId }) => chosen.includes(lineId)) };

/** Close to the moment of a payment: the user's at the checkout, or the provider's own. */
const PAYMENT_NEAR = 2 * DAY;

async function awaitsPayment(store: Store, { id, status }: Connection): Promise<boolean> {
  const renewals = await store.getAllFromIndex('renewals', 'connectionId', id);
  if (renewals.some((renewal) => isFollowed(renewal, Date.now()))) return true;
  const lines = await store.getAllFromIndex('lines', 'connectionId', id);
  const providerNow = Date.now() + status.clockOffset;
  return lines.some(
    ({ reading: { expiresAt } }) =>
      expiresAt !== null && Math.abs(expiresAt - providerNow) <= PAYMENT_NEAR,
  );
}

/** Reads one connection and commits what came of it. */
export async function pollConnection(store: Store, connection: Connection): Promise<void> {
  if (connection.site !== null) return pollPack(store, connection, connection.site);
  const { origin } = new URL(connection.address);
  const { status } = connection;
  const cache = await openAnswers(store, connection.id);
  const catalogueAge = Date.now() - (status.plansFetchedAt ?? 0);
  const secret = await openSecret(store, connection.id, origin);
  const wantsPlans = catalogueAge >= CATALOGUE_AGE;
  const { address, gigabyte, adapter } = connection;
  const { endpoints } = status;
  const line = connection.asked?.line ?? null;
  const wantsOrders = await awaitsPayment(store, connection);
  const asking = { address, gigabyte, secret, line, wantsPlans, wantsOrders, endpoints, cache };
  const result = await ask(adapter, asking).catch(async (bug: unknown) => {
    // Ours, not the provider's; the other connections go on, and this one is not asked in a loop.
    await report(`adapter ${adapter}`, bug);
    return failed({ kind: 'unreadable', path: adapter, why: 'wrong-type' });
  });
  const minPace = adapterOf(adapter)?.minPace ?? 0;
  if (!result.ok) {
    const { failure } = result;
    const jitter = Math.random();
    await commit(store, connection, { kind: 'failure', failure, minPace, jitter }, Date.now());
    return;
  }
  const answers = await sealAnswers(store, connection.id, cache);
  const poll = choose(result.value, connection);
  const brought = { plans: poll.plans, answers };
  await commit(store, connection, { kind: 'reading', poll, minPace }, Date.now(), brought);
}
