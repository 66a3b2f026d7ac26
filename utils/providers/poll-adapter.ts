import type { Gigabyte } from '../domain/connection';
import type { Failure, Result } from '../domain/failure';
import { failed } from '../domain/failure';
import type { Endpoints, Poll } from '../domain/model';
import { catalogued } from './catalogued';
import type { Adapter } from './contract';
import { type CachedAnswer, createHttp, WHOLE } from './http';
import { checkLine } from './line-number';
import { withoutFalseWhole } from './without-false-whole';

/** What is needed to ask a provider once, stored or just typed in. */
export interface Asking {
  /** Where it answers: the adapter's own address, or the user's. */
  address: string;
  /** As in `Credentials`; null where there is none. */
  secret: string | null;
  line: string | null;
  gigabyte: Gigabyte;
  wantsPlans: boolean;
  wantsOrders?: boolean;
  isAnswering?: boolean;
  endpoints: Endpoints;
  cache: Map<string, CachedAnswer>;
}

/** The machine that asks. */
export interface Around {
  fetch: typeof fetch;
  isOnline: () => boolean;
  now: () => number;
  zone: string;
  timeoutMs: number;
}

const needsSecret = ({ fields }: Adapter): boolean =>
  fields.some(({ name, optional }) => name !== 'line' && optional !== true);

/** A line that is there twice would be one line with two truths. */
function refuseTwins(poll: Poll): Result<Poll> {
  const seen = new Set<string>();
  for (const [at, { lineId }] of poll.readings.entries()) {
    if (seen.has(lineId)) {
      return failed({ kind: 'unreadable', path: `lines[${at}].id`, why: 'same-line-twice' });
    }
    seen.add(lineId);
  }
  return { ok: true, value: poll };
}

async function withPlans(poll: Poll): Promise<Poll> {
  if (poll.plans === null) return poll;
  // A catalogue comes once a day.
  const { checkPlans } = await import('./check-plans');
  return { ...poll, ...catalogued(checkPlans(poll.plans)) };
}

/** Its own address has a path; who typed nothing but a host may have left it out. */
function addressesOf({ address: own }: Adapter, typed: string): string[] {
  const path = own === null ? '/' : new URL(own).pathname;
  return path === '/' || new URL(typed).pathname !== '/' ? [typed] : [typed, `${typed}${path}`];
}

/** What a wrong place says of everything. */
const isElsewhere = (failure: Failure): boolean =>
  failure.kind === 'unreadable' && ['not-a-provider', 'no-such-line'].includes(failure.why);

/** One poll, with what every adapter owes its user checked before and after. */
export async function pollAdapter(
  adapter: Adapter,
  asking: Asking,
  around: Around,
): Promise<Result<Poll>> {
  const { address, secret, line } = asking;
  const wrong = checkLine(adapter, line);
  if (wrong !== null) return failed(wrong);
  if (secret === null && needsSecret(adapter)) {
    return failed({ kind: 'signed-out', accepted: false });
  }
  const [typed = address, completed] = addressesOf(adapter, address);
  const endsAt = performance.now() + WHOLE * around.timeoutMs;
  const polled = await pollAt(adapter, { ...asking, address: typed }, around);
  if (polled.ok || completed === undefined || !isElsewhere(polled.failure)) return polled;
  const wholeMs = Math.max(1, Math.floor(endsAt - performance.now()));
  const again = await pollAt(adapter, { ...asking, address: completed }, around, wholeMs);
  return !again.ok && isElsewhere(again.failure) ? polled : again;
}

async function pollAt(
  adapter: Adapter,
  asking: Asking,
  { fetch, isOnline, now, zone, timeoutMs }: Around,
  wholeMs = WHOLE * timeoutMs,
): Promise<Result<Poll>> {
  const { address, secret, line } = asking;
  const http = createHttp({
    fetch,
    address,
    secret,
    signIn: secret === null ? { kind: 'none' } : adapter.signIn(address),
    questions: adapter.questions ?? [],
    mayAsk: adapter.mayAsk,
    cache: asking.cache,
    isOnline,
    now,
    timeoutMs,
    wholeMs,
  });
  const { gigabyte, wantsPlans, wantsOrders = false, isAnswering = false, endpoints } = asking;
  const polled = await adapter.poll({
    address,
    gigabyte: adapter.gigabyte ?? gigabyte,
    line,
    wantsPlans,
    wantsOrders,
    isAnswering,
    endpoints,
    http,
    now,
    zone,
  });
  return polled.ok ? refuseTwins(withoutFalseWhole(await withPlans(polled.value))) : polled;
}
