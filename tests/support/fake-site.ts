import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Page {
  status?: number;
  body?: string;
  headers?: Record<string, string>;
  /** Answered only after so long. */
  delayMs?: number;
}

/** A website on a port of its own: a real server with pages that a test writes. */
export async function startSite() {
  const pages = new Map<string, Page>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const {
      status = 200,
      body = '',
      headers = {},
      delayMs = 0,
    } = pages.get(path) ?? { status: 404 };
    setTimeout(() => {
      // Its clock is the test's: the server's own would go on by the machine's.
      const date = { Date: new Date().toUTCString() };
      response.writeHead(status, { ...date, ...headers }).end(body);
    }, delayMs);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    say: (path: string, page: Page | string) =>
      void pages.set(path, typeof page === 'string' ? { body: page } : page),
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export type Site = Awaited<ReturnType<typeof startSite>>;
