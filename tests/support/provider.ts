import type { IncomingHttpHeaders, RequestListener } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startSandbox } from '../../sandbox/start';

/** A line as the sandbox itself counts it, in integers. */
export interface TrueLine {
  id: string;
  name: string;
  validUntil: number;
  buckets: { id: string; measures: string; remaining: number | null; used: number }[];
}

export interface Truth {
  now: number;
  lines: TrueLine[];
  orders: { id: string; state: string; line: string }[];
}

export interface LoggedRequest {
  method: string;
  path: string;
  status: number;
  conditional?: boolean;
}

/** A provider of the test's own, with its control interface. */
export interface Provider {
  url: string;
  truth: () => Promise<Truth>;
  control: (path: string, body?: unknown, method?: string) => Promise<void>;
  requests: () => Promise<LoggedRequest[]>;
  /** Every answer of the API goes wrong in this way, until told otherwise. */
  fail: (kind: string, more?: Record<string, unknown>) => Promise<void>;
  recover: () => Promise<void>;
  /** Those that have not been used up. */
  faults: () => Promise<unknown[]>;
  /** Sets this line's data to what is left of it. */
  leave: (line: string, leaveBytes: number) => Promise<void>;
  /** Moves the provider's clock on to a moment. */
  travelTo: (moment: number) => Promise<void>;
  stop: () => Promise<void>;
}

async function call(url: string, method: string, body?: unknown): Promise<Response> {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok)
    throw new Error(`${method} ${url}: ${response.status} ${await response.text()}`);
  return response;
}

export async function startProvider(port = 0): Promise<Provider> {
  const { url, stop } = await startSandbox({ port, quiet: true });
  return { ...controlOf(url), stop };
}

/** The control interface of a sandbox that already runs. */
function controlOf(url: string): Omit<Provider, 'stop'> {
  const truth = async (): Promise<Truth> => (await call(`${url}/sandbox/state`, 'GET')).json();
  const control = async (path: string, body: unknown = {}, method = 'POST'): Promise<void> => {
    await call(`${url}/sandbox/${path}`, method, method === 'DELETE' ? undefined : body);
  };
  return {
    url,
    truth,
    control,
    fail: (kind, more = {}) => control('faults', [{ match: '/tmf-api', kind, ...more }]),
    faults: async () => (await call(`${url}/sandbox/faults`, 'GET')).json(),
    recover: () => control('faults', {}, 'DELETE'),
    leave: (line, leaveBytes) => control('consume', { line, leaveBytes }),
    travelTo: async (moment) => {
      const advanceSeconds = (moment - (await truth()).now) / 1_000;
      await control('clock', { advanceSeconds });
    },
    requests: async () => (await call(`${url}/sandbox/requests`, 'GET')).json(),
  };
}

type TrueBucket = TrueLine['buckets'][number];

/** The first data bucket of a line, as the sandbox counts it. */
export function mainData(truth: Truth, lineId: string): TrueBucket {
  const line = truth.lines.find(({ id }) => id === lineId);
  const bucket = line?.buckets.find(({ measures }) => measures === 'data');
  if (bucket === undefined) throw new Error(`The sandbox has no data on ${lineId}.`);
  return bucket;
}

/** A line as the sandbox itself knows it. */
export function lineOf(truth: Truth, lineId: string): TrueLine {
  const line = truth.lines.find(({ id }) => id === lineId);
  if (line === undefined) throw new Error(`The sandbox has no ${lineId}.`);
  return line;
}

/** Some other server on this machine, and what it was asked. */
export interface PlainServer {
  url: string;
  received: { path: string; headers: IncomingHttpHeaders }[];
  stop: () => Promise<void>;
}

export async function startPlainServer(answer: RequestListener): Promise<PlainServer> {
  const received: PlainServer['received'] = [];
  const server = createServer((request, response) => {
    received.push({ path: request.url ?? '', headers: request.headers });
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers as the provider does, at another address and with whatever is changed on the way. */
export const passOn =
  ({ url }: Pick<Provider, 'url'>, change = (body: string) => body): RequestListener =>
  async (request, response) => {
    const { authorization = '' } = request.headers;
    const answer = await fetch(`${url}${request.url}`, { headers: { authorization } });
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.end(change(await answer.text()));
  };
