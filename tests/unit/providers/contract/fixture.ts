import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { showFailure, showPoll } from '../../../../scripts/probe/show-poll';
import type { Gigabyte } from '../../../../utils/domain/connection';
import type { FieldName } from '../../../../utils/domain/interface-facts';
import { joinFields } from '../../../../utils/domain/join-fields';
import type { Adapter } from '../../../../utils/providers/contract';
import { pollAdapter } from '../../../../utils/providers/poll-adapter';
import { serve } from '../test-server';

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

const folder = new URL('../../../fixtures/providers/', import.meta.url);

export function fixturesOf(adapterId: string): [string, Fixture][] {
  const own = new URL(`${adapterId}/`, folder);
  if (!existsSync(own)) return [];
  return readdirSync(own).map((file) => [
    file.replace(/\.json$/, ''),
    JSON.parse(readFileSync(new URL(file, own), 'utf8')),
  ]);
}

const NOW = '2026-11-20T03:05:00Z';

/** The function of JSON-RPC that a body asks for, and what of: `login`, `modem/get_info`. */
export function functionOf(body: string): string {
  if (!body.includes('"jsonrpc"')) return '';
  const { method, params } = JSON.parse(body);
  // A call names a session, a module and a function.
  return method === 'call' ? params.slice(1, 3).join('/') : method;
}

/** Serves a fixture; what was asked is kept, as `GET /path?query`. */
export async function serveFixture({ answers, now = NOW }: Fixture) {
  const turns = new Map<string, number>();
  const asked: { what: string; headers: Record<string, unknown>; body: string }[] = [];
  const { url } = await serve((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      const what = `${request.method} ${request.url}`;
      asked.push({ what, headers: request.headers, body });
      const named = [what, `${what} ${functionOf(body)}`].find((each) => each in answers);
      const key = named ?? what.replace(/\?.*$/, '');
      const said = answers[key];
      const turn = turns.get(key) ?? 0;
      turns.set(key, turn + 1);
      const one = Array.isArray(said) ? said[Math.min(turn, said.length - 1)] : said;
      const date = { Date: new Date(now).toUTCString() };
      if (one === undefined) response.writeHead(404, date).end();
      else {
        const { status = 200, headers = {}, text = JSON.stringify(one.body) } = one;
        const type = { 'Content-Type': 'application/json' };
        response.writeHead(status, { ...date, ...type, ...headers }).end(text);
      }
    });
  });
  return { url, asked };
}

/** Asks an adapter at an address with what a fixture fills in. */
export function pollFixture(
  adapter: Adapter,
  fixture: Fixture,
  url: string,
  timeoutMs = 5_000,
  fetching = fetch,
) {
  const { fields = {}, now = NOW, zone = 'UTC', gigabyte = 'decimal' } = fixture;
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

/** What the probe would print, with the server's own address as `http://provider`. */
export async function shownBy(adapter: Adapter, fixture: Fixture): Promise<object> {
  const { url } = await serveFixture(fixture);
  const result = await pollFixture(adapter, fixture, url);
  const shown = result.ok ? showPoll(result.value) : showFailure(result.failure, '');
  return JSON.parse(JSON.stringify(shown).replaceAll(url, 'http://provider'));
}
