import type { Relay } from '../domain/settings';

/** What an alert says, as it leaves the machine. */
export interface Told {
  /** Stable over every attempt: whoever receives it twice can tell. */
  id: string;
  kind: string;
  title: string;
  message: string;
  urgent: boolean;
  at: number;
}

interface RelayRequest {
  url: string;
  body: string;
  headers: Record<string, string>;
}

/** The topic that an address names; null where there is none, or none that can be read. */
export function topicOf(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url).pathname.replace(/^\/+|\/+$/g, '')) || null;
  } catch {
    // A stray percent sign.
    return null;
  }
}

/** https://docs.ntfy.sh/publish/#publish-as-json: the topic is in the body, words are not in headers. */
function toNtfy(url: string, told: Told, token: string | null): RelayRequest {
  const { origin } = new URL(url);
  const topic = topicOf(url) ?? '';
  const priority = told.urgent ? 4 : 3;
  const { title, message } = told;
  return {
    url: `${origin}/`,
    body: JSON.stringify({ topic, title, message: message || title, priority }),
    headers: token === null ? {} : { Authorization: `Bearer ${token}` },
  };
}

const toBase64 = (bytes: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)));

const SERIALISED = /^whsec_([A-Za-z0-9+/]+={0,2})$/;

/** As receivers' libraries read it: behind the prefix bytes in base64, else what was typed. */
function keyBytes(secret: string): Uint8Array<ArrayBuffer> {
  const base64 = SERIALISED.exec(secret)?.[1];
  try {
    if (base64 !== undefined) return Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
  } catch {
    // It only looks like base64, and is as good a secret as any.
  }
  return new TextEncoder().encode(secret);
}

async function sign(text: string, secret: string): Promise<string> {
  const encoder = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', keyBytes(secret), algorithm, false, ['sign']);
  return toBase64(await crypto.subtle.sign('HMAC', key, encoder.encode(text)));
}

/** https://www.standardwebhooks.com: id, time and body are signed together, so none can be replayed. */
async function toWebhook(
  url: string,
  told: Told,
  secret: string | null,
  now: number,
): Promise<RelayRequest> {
  const body = JSON.stringify({
    type: `dataleft.${told.kind}`,
    timestamp: new Date(told.at).toISOString(),
    data: { title: told.title, message: told.message, urgent: told.urgent },
  });
  const seconds = String(Math.floor(now / 1000));
  const headers = { 'webhook-id': told.id, 'webhook-timestamp': seconds };
  if (secret === null) return { url, body, headers };
  const signature = await sign(`${told.id}.${seconds}.${body}`, secret);
  return { url, body, headers: { ...headers, 'webhook-signature': `v1,${signature}` } };
}

/** @param secret ntfy: an access token; webhook: what it is signed with */
export const toRelayRequest = async (
  relay: Relay,
  told: Told,
  secret: string | null,
  now: number,
): Promise<RelayRequest> =>
  relay.kind === 'ntfy' ? toNtfy(relay.url, told, secret) : toWebhook(relay.url, told, secret, now);
