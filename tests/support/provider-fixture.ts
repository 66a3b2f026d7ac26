import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Gigabyte } from '../../utils/domain/connection';
import type { FieldName } from '../../utils/domain/interface-facts';
import { joinFields } from '../../utils/domain/join-fields';
import type { Adapter } from '../../utils/providers/contract';
import { pollAdapter } from '../../utils/providers/poll-adapter';

/** One answer of a provider; `text` as it is, `body` as JSON. */
export interface Said {
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
  text?: string;
}

/** A provider as it might answer, and what is to be read from it. */
export interface Fixture {
  about: string;
  /** Why there is no such case for this provider; nothing else is needed then. */
  not?: string;
  now?: string;
  zone?: string;
  gigabyte?: Gigabyte;
  fields?: Partial<Record<FieldName, string>>;
  /**
   * By `GET /path`, with the query where it matters, or `POST /path function` where one path has
   * several; a list is answered one after the other.
   */
  answers: Record<string, Said | Said[]>;
  /** As the probe prints it, whole. */
  shown: object;
}

const folder = new URL('../fixtures/providers/', import.meta.url);

export function fixturesOf(adapterId: string): [string, Fixture][] {
  const own = new URL(`${adapterId}/`, folder);
  if (!existsSync(own)) return [];
  return readdirSync(own).map((file) => [
    file.replace(/\.json$/, ''),
    JSON.parse(readFileSync(new URL(file, own), 'utf8')),
  ]);
}

/** When a fixture is asked, unless it says so itself. */
export const ASKED_AT = '2026-11-20T03:05:00Z';

/** The function of JSON-RPC that a body asks for, and what of: `login`, `modem/get_info`. */
export function functionOf(body: string): string {
  if (!body.includes('"jsonrpc"')) return '';
  const { method, params } = JSON.parse(body);
  // A call names a session, a module and a function.
  return method === 'call' ? params.slice(1, 3).join('/') : method;
}

/** Which of a fixture's answers a request gets, if any: the most exact one. */
export function keyFor(answers: Fixture['answers'], what: string, body: string): string {
  const named = [what, `${what} ${functionOf(body)}`].find((each) => Object.hasOwn(answers, each));
  return named ?? what.replace(/\?.*$/, '');
}

/** Asks an adapter at an address with what a fixture fills in. */
export function pollFixture(
  adapter: Adapter,
  fixture: Fixture,
  url: string,
  timeoutMs = 5_000,
  fetching = fetch,
) {
  const { fields = {}, now = ASKED_AT, zone = 'UTC', gigabyte = 'decimal' } = fixture;
  const asking = {
    address: url,
    secret: joinFields(adapter, (name) => fields[name] ?? null),
    line: fields.line ?? null,
    gigabyte,
    wantsPlans: true,
    endpoints: {},
    cache: new Map(),
  };
  const isOnline = () => true;
  const around = { fetch: fetching, isOnline, now: () => Date.parse(now), zone, timeoutMs };
  return pollAdapter(adapter, asking, around);
}
