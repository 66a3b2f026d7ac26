import { addressOf } from './address-of';
import type { Adapter, Mark } from './contract';
import { createHttp, type Http } from './http';
import type { Around } from './poll-adapter';

async function fits(http: Http, mark: Mark, address: string): Promise<boolean> {
  const { path, as = 'json', fits, referer, question } = mark;
  const headers: Record<string, string> = referer ? { Referer: `${address}/` } : {};
  const how = { as, headers };
  const answer = await (question === undefined
    ? http.get(path, how)
    : http.post(path, question, how));
  return answer.ok === true && fits(answer.value.body);
}

type Address = Parameters<typeof addressOf>[1];

/** True for what wants a sign-in where it is an interface, and is not there where it is none. */
async function isGuarded(http: Http, path: string): Promise<boolean> {
  const answer = await http.get(path);
  return answer.ok === false && answer.failure.kind === 'signed-out';
}

/**
 * Which interface answers at an address that somebody pasted. Nothing is sent that signs anybody in.
 * @returns null where none is recognised
 */
export async function findInterface(
  adapters: readonly Adapter[],
  address: Address,
  { fetch, isOnline, now, timeoutMs }: Around,
): Promise<Adapter | null> {
  const own = adapters.find(
    (each) => each.address !== null && new URL(each.address).origin === address.origin,
  );
  if (own !== undefined) return own;
  const httpOf = (adapter: Pick<Adapter, 'wholeAddress' | 'questions' | 'mayAsk'>): Http =>
    createHttp({
      fetch,
      address: addressOf(adapter, address),
      questions: adapter.questions ?? [],
      mayAsk: adapter.mayAsk,
      secret: null,
      signIn: { kind: 'none' },
      cache: new Map(),
      isOnline,
      now,
      timeoutMs,
    });
  for (const adapter of adapters) {
    const at = addressOf(adapter, address);
    for (const mark of adapter.marks ?? []) {
      if (await fits(httpOf(adapter), mark, at)) return adapter;
    }
  }
  // A gateway that refuses everything tells nothing by refusing this.
  const http = httpOf({});
  if (await isGuarded(http, '/dataleft-asks-for-nothing')) return null;
  for (const adapter of adapters) {
    for (const { path, guarded } of adapter.marks ?? []) {
      if (guarded && (await isGuarded(http, path))) return adapter;
    }
  }
  return null;
}
