import type { Server } from 'node:http';
import { serve } from '@hono/node-server';
import { announce } from './announce';
import { createApp } from './app';
import { type Beginning, Sandbox } from './sandbox';

export interface StartOptions extends Beginning {
  /** 0, or nothing, takes any free port. */
  readonly port?: number | undefined;
  readonly host?: string | undefined;
  /** Without it the addresses and sign-ins are printed. */
  readonly quiet?: boolean | undefined;
}

export interface RunningSandbox {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts a sandbox on the loopback interface, or rejects if its port is taken. */
export async function startSandbox(options: StartOptions = {}): Promise<RunningSandbox> {
  const { port = 0, host = '127.0.0.1', quiet = false, ...beginning } = options;
  const app = createApp(new Sandbox(beginning));
  const { server, url } = await new Promise<{ server: Server; url: string }>((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: host }, (info) =>
      resolve({ server, url: `http://${host}:${info.port}` }),
    ) as Server;
    server.once('error', reject);
  });
  if (!quiet) announce(url);
  return {
    url,
    stop: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
