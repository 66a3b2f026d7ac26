import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';
import { createHttp, type HttpOptions } from '../../../utils/providers/http';
import { forgetTokens } from '../../../utils/providers/sign-in/sign-in';

type Answering = (request: IncomingMessage, response: ServerResponse) => void;

const open: (() => Promise<void>)[] = [];

afterEach(async () => {
  // A port comes round again, and with it what was signed in there.
  forgetTokens();
  for (const close of open.splice(0)) await close();
});

/** A real server on a free port of this machine, gone after the test. */
export async function serve(answer: Answering) {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  open.push(stop);
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, requests, stop };
}

export const json = (response: ServerResponse, body: unknown, headers = {}) =>
  response
    .writeHead(200, { 'Content-Type': 'application/json', ...headers })
    .end(JSON.stringify(body));

export const SECRET = 'tok-3f9a-very-secret';

export const httpTo = (address: string, parts: Partial<HttpOptions> = {}) =>
  createHttp({
    fetch,
    address,
    secret: SECRET,
    signIn: { kind: 'bearer' },
    cache: new Map(),
    isOnline: () => true,
    now: Date.now,
    timeoutMs: 5_000,
    ...parts,
  });
