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
export function controlOf(url: string): Omit<Provider, 'stop'> {
  return {
    url,
    truth: async () => (await call(`${url}/sandbox/state`, 'GET')).json(),
    control: async (path, body = {}, method = 'POST') => {
      await call(`${url}/sandbox/${path}`, method, method === 'DELETE' ? undefined : body);
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
