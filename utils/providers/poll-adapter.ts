import type { Gigabyte } from '../domain/connection';
import type { Result } from '../domain/failure';
import { failed } from '../domain/failure';
import type { Endpoints, Poll } from '../domain/model';
import type { Adapter } from './contract';
import { type CachedAnswer, createHttp } from './http';
import { checkLine } from './line-number';

/** What is needed to ask a provider once, stored or just typed in. */
export interface Asking {
  /** Where it answers: the adapter's own address, or the user's. */
  address: string;
  /** As in `Credentials`; null where there is none. */
  secret: string | null;
  line: string | null;
  gigabyte: Gigabyte;
  wantsPlans: boolean;
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

/** One poll, with what every adapter owes its user checked before and after. */
export async function pollAdapter(
  adapter: Adapter,
  asking: Asking,
  { fetch, isOnline, now, zone, timeoutMs }: Around,
): Promise<Result<Poll>> {
  const { address, secret, line } = asking;
  const wrong = checkLine(adapter, line);
  if (wrong !== null) return failed(wrong);
  if (secret === null && needsSecret(adapter)) {
    return failed({ kind: 'signed-out', accepted: false });
  }
  const http = createHttp({
    fetch,
    address,
    secret,
    signIn: secret === null ? { kind: 'none' } : adapter.signIn(address),
    questions: adapter.questions ?? [],
    cache: asking.cache,
    isOnline,
    now,
    timeoutMs,
  });
  const { gigabyte, wantsPlans, endpoints } = asking;
  const polled = await adapter.poll({
    address,
    gigabyte: adapter.gigabyte ?? gigabyte,
    line,
    wantsPlans,
    endpoints,
    http,
    now,
    zone,
  });
  return polled.ok ? refuseTwins(polled.value) : polled;
}
