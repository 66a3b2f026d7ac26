import type { Connection } from '../../utils/domain/connection';
import type { Failure, Result } from '../../utils/domain/failure';
import { failed } from '../../utils/domain/failure';
import type { Endpoints, Poll } from '../../utils/domain/model';
import type { Happening } from '../../utils/domain/reduce';
import type { Site } from '../../utils/domain/site';
import { HOUR, SECOND } from '../../utils/domain/time';
import { mayRead } from '../../utils/platform/permissions';
import type { CachedAnswer } from '../../utils/providers/http';
import { createHttp } from '../../utils/providers/http';
import { adapters } from '../../utils/providers/registry';
import { openAnswers, sealAnswers } from '../../utils/store/answers';
import { commit } from '../../utils/store/commit';
import type { Store } from '../../utils/store/open';
import { openSecret } from '../../utils/store/secrets';
import { report } from './guard';
import { pollSite } from './site/poll-site';

const TIMEOUT = 20 * SECOND;

/** Prices change by the day, not by the minute. */
const CATALOGUE_AGE = 12 * HOUR;

/** What is needed to ask a provider, stored or just typed in. */
export interface Asking {
  adapter: string;
  address: string;
  gigabyte: Connection['gigabyte'];
  secret: string | null;
  wantsPlans: boolean;
  endpoints: Endpoints;
  cache: Map<string, CachedAnswer>;
}

/** Asks once. Everything that may go wrong out there comes back as a value. */
export async function ask(asking: Asking): Promise<Result<Poll>> {
  const adapter = adapters[asking.adapter];
  if (adapter === undefined) throw new Error(`no adapter ${asking.adapter}`);
  const { origin } = new URL(asking.address);
  if (!(await mayRead(asking.address))) return failed({ kind: 'not-permitted', origin });
  const http = createHttp({
    fetch: globalThis.fetch.bind(globalThis),
    address: asking.address,
    secret: asking.secret,
    cache: asking.cache,
    isOnline: () => navigator.onLine,
    now: Date.now,
    timeoutMs: TIMEOUT,
  });
  const { address, gigabyte, wantsPlans, endpoints } = asking;
  return adapter.poll({ address, gigabyte, wantsPlans, endpoints, http, now: Date.now });
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

/** Reads one connection and commits what came of it. */
export async function pollConnection(store: Store, connection: Connection): Promise<void> {
  if (connection.site !== null) return pollPack(store, connection, connection.site);
  const { origin } = new URL(connection.address);
  const { status } = connection;
  const cache = await openAnswers(store, connection.id);
  const catalogueAge = Date.now() - (status.plansFetchedAt ?? 0);
  const secret = await openSecret(store, connection.id, origin);
  const wantsPlans = catalogueAge >= CATALOGUE_AGE;
  const { endpoints } = status;
  const result = await ask({ ...connection, secret, wantsPlans, endpoints, cache }).catch(
    async (bug: unknown) => {
      // Ours, not the provider's; the other connections go on, and this one is not asked in a loop.
      await report(`adapter ${connection.adapter}`, bug);
      return failed({ kind: 'unreadable', path: connection.adapter, why: 'wrong-type' });
    },
  );
  const minPace = adapters[connection.adapter]?.minPace ?? 0;
  if (!result.ok) {
    const { failure } = result;
    const jitter = Math.random();
    await commit(store, connection, { kind: 'failure', failure, minPace, jitter }, Date.now());
    return;
  }
  const answers = await sealAnswers(store, connection.id, cache);
  const poll = result.value;
  const brought = { plans: poll.plans, answers };
  await commit(store, connection, { kind: 'reading', poll, minPace }, Date.now(), brought);
}
