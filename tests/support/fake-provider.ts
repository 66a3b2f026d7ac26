import { startSandbox } from '../../sandbox/start';
import type { Draft } from '../../utils/messages';

interface Asked {
  method: string;
  path: string;
  subscriber?: string;
  status: number;
  conditional: boolean;
}

/** A provider that really answers over HTTP, with the strings that move it. */
export async function startProvider() {
  const { url, stop } = await startSandbox({ port: 0, quiet: true });
  const send = async (path: string, method: string, body?: unknown) => {
    const text = body === undefined ? {} : { body: JSON.stringify(body) };
    const response = await fetch(`${url}/sandbox/${path}`, { method, ...text });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);
    return response;
  };
  return {
    url,
    stop,
    pattern: 'http://127.0.0.1/*',
    control: async (path: string, body: unknown = {}) => void (await send(path, 'POST', body)),
    /** What its interfaces were asked since the last `forget`. */
    asked: async (): Promise<Asked[]> => (await send('requests', 'GET')).json(),
    forget: async () => void (await send('requests', 'DELETE')),
    draft: (parts: Partial<Draft> = {}): Draft => ({
      name: 'Sandbox',
      address: url,
      website: null,
      secret: 'sandbox-mei',
      gigabyte: 'decimal',
      adapter: 'tmforum',
      line: null,
      lines: null,
      paceMinutes: 30,
      ...parts,
    }),
  };
}

export type Provider = Awaited<ReturnType<typeof startProvider>>;

/** How often lines were read: each round asks for the usage once. */
export const roundsIn = (asked: Asked[]): number =>
  asked.filter(({ path }) => path.endsWith('/usageConsumptionReport')).length;
