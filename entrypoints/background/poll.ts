import { needsPlans } from '../../utils/domain/catalogue-status';
import type { Connection } from '../../utils/domain/connection';
import type { Failure, Result } from '../../utils/domain/failure';
import { failed } from '../../utils/domain/failure';
import type { Poll } from '../../utils/domain/model';
import { originsOf } from '../../utils/domain/origins-of';
import type { Happening } from '../../utils/domain/reduce';
import { isFollowed } from '../../utils/domain/renewal';
import type { Site } from '../../utils/domain/site';
import { DAY, SECOND } from '../../utils/domain/time';
import { fetchWithHeaders } from '../../utils/platform/forbidden-headers';
import { mayRead } from '../../utils/platform/permissions';
import { type Around, type Asking, pollAdapter } from '../../utils/providers/poll-adapter';
import { adapterOf } from '../../utils/providers/registry';
import { openAnswers } from '../../utils/store/answers';
import { type Brought, commit } from '../../utils/store/commit';
import type { Store } from '../../utils/store/open';
import type { ToAsk } from '../../utils/store/read-to-ask';
import { lackingFor, loadSeldom } from '../../utils/store/seldom-parts';
import { report } from './report';
import { readSecret } from './secrets';

const TIMEOUT = 20 * SECOND;

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
  const adapter = await adapterOf(adapterId);
  if (adapter === undefined) throw new Error(`no adapter ${adapterId}`);
  const places = originsOf(adapter, asking.address);
  const allowed = await Promise.all(places.map(mayRead));
  const refused = places.find((_, at) => allowed[at] !== true);
  if (refused !== undefined) {
    return failed({ kind: 'not-permitted', origin: new URL(refused).origin });
  }
  return pollAdapter(adapter, asking, machine());
}

/** Commits a step, with what it needs at hand: found out within, it would have to be begun anew. */
async function take(
  store: Store,
  found: ToAsk,
  happening: Happening,
  brought: Brought | null = null,
): Promise<void> {
  await loadSeldom(lackingFor({ ...found, alerts: [] }, happening, Date.now()));
  await commit(store, found.connection, happening, Date.now(), brought);
}

/** The same through a pack; there is nothing to be kept of its answers. */
async function pollPack(store: Store, found: ToAsk, site: Site): Promise<void> {
  const { connection } = found;
  const began = Date.now();
  const { pollSite } = await import('./site/poll-site');
  const polled = await pollSite(store, connection, site).catch(async (bug: unknown) => {
    await report(`pack ${site.packId}`, bug);
    const failure: Failure = { kind: 'unreadable', path: site.packId, why: 'wrong-type' };
    return { result: failed(failure), minPace: 0 };
  });
  const { result, minPace } = polled;
  const asked = { minPace, jitter: Math.random(), took: Date.now() - began };
  const happening: Happening = result.ok
    ? { kind: 'reading', poll: result.value, ...asked }
    : { kind: 'failure', failure: result.failure, ...asked };
  await take(store, found, happening);
}

/** Of what was read, what the user wants watched. */
const choose = (poll: Poll, { chosen }: Connection): Poll =>
  chosen === undefined
    ? poll
    : { ...poll, readings: poll.readings.filter(({ lineId }) => chosen.includes(lineId)) };

/** Asked for and neither told nor refused, there is no catalogue. */
const withoutPlans = (poll: Poll): Poll =>
  poll.plans === null && poll.plansFailure === undefined ? { ...poll, noPlans: true } : poll;

/** Close to the moment of a payment: the user's at the checkout, or the provider's own. */
const PAYMENT_NEAR = 2 * DAY;

function awaitsPayment({ connection, lines, renewals }: ToAsk): boolean {
  if (renewals.some((renewal) => isFollowed(renewal, Date.now()))) return true;
  const providerNow = Date.now() + connection.status.clockOffset;
  return lines.some(
    ({ reading: { expiresAt } }) =>
      expiresAt !== null && Math.abs(expiresAt - providerNow) <= PAYMENT_NEAR,
  );
}

/** A bug is ours, not the provider's; the other connections go on, and this one is not asked in a loop. */
const askSafely = (adapter: string, asking: Asking): Promise<Result<Poll>> =>
  ask(adapter, asking).catch(async (bug: unknown) => {
    await report(`adapter ${adapter}`, bug);
    return failed({ kind: 'unreadable', path: adapter, why: 'wrong-type' });
  });

/** Reads one connection and commits what came of it. */
export async function pollConnection(store: Store, found: ToAsk): Promise<void> {
  const { connection } = found;
  if (connection.site !== null) return pollPack(store, found, connection.site);
  const { origin } = new URL(connection.address);
  const { status } = connection;
  const [answers, secret] = await Promise.all([
    openAnswers(store, connection.id, found.answers),
    readSecret(store, connection.id, origin),
  ]);
  const cache = new Map(answers.known);
  const wantsPlans = needsPlans(status, Date.now());
  const { address, gigabyte, adapter } = connection;
  const { endpoints } = status;
  const line = connection.asked?.line ?? null;
  const wantsOrders = awaitsPayment(found);
  const isAnswering = status.succeededAt !== null && status.failure === null;
  const wanted = { line, wantsPlans, wantsOrders };
  const asking = { address, gigabyte, ...wanted, isAnswering, endpoints, cache };
  const began = Date.now();
  const result = secret.ok
    ? await askSafely(adapter, { ...asking, secret: secret.value })
    : failed(secret.failure);
  const took = Date.now() - began;
  const minPace = (await adapterOf(adapter))?.minPace ?? 0;
  const asked = { minPace, jitter: Math.random(), took };
  if (!result.ok) {
    const { failure } = result;
    return take(store, found, { kind: 'failure', failure, ...asked });
  }
  const told = wantsPlans ? withoutPlans(result.value) : result.value;
  const poll = choose(told, connection);
  const brought = { plans: poll.plans, ...(await answers.seal(cache)) };
  return take(store, found, { kind: 'reading', poll, ...asked }, brought);
}
