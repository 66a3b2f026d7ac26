import type { IncomingMessage, ServerResponse } from 'node:http';
import { serve } from '../test-server';
import { SECRET, siteTo } from './site-server';

export type Reply = (request: IncomingMessage, response: ServerResponse, body: string) => void;

export interface Parts {
  token?: Reply;
  data?: Reply;
  secretIn?: 'header' | 'body';
  body?: 'form' | 'json';
  scope?: string;
}

/** A provider with a token endpoint; what it was asked there and elsewhere. */
export async function tokenProvider({ token, data, ...how }: Parts = {}) {
  const tokens: { request: IncomingMessage; body: string }[] = [];
  const asked: IncomingMessage[] = [];
  let given = 0;
  const { url } = await serve((request, response) => {
    if (request.url !== '/token') {
      asked.push(request);
      if (data !== undefined) return data(request, response, '');
      return void response.end('{}');
    }
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      tokens.push({ request, body });
      given += 1;
      if (token !== undefined) token(request, response, body);
      else response.end(JSON.stringify({ access_token: `t${given}`, expires_in: 3600 }));
    });
  });
  const signIn = { kind: 'client-credentials' as const, tokenUrl: `${url}/token`, ...how };
  const http = siteTo([url], { signIn, secret: SECRET });
  return { url, tokens, asked, get: () => http.get({ id: 'data', url: `${url}/data` }) };
}
