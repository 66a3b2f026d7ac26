import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import type { Sandbox } from '../sandbox';
import { expiredToken, type Subscriber, subscribers } from '../world/subscriber';

/** Each website has a session of its own. */
export const sessionCookies = {
  website: { name: 'leb_session', path: '/' },
  app: { name: 'leb_app_session', path: '/app' },
} as const;

export type Bearer = Subscriber | 'none' | 'expired' | 'unknown';

/** Whose token the request carries. */
export function bearer(c: Context): Bearer {
  const token = /^Bearer +(\S+)$/i.exec(c.req.header('Authorization') ?? '')?.[1];
  if (token === undefined) return 'none';
  if (token === expiredToken) return 'expired';
  return subscribers.find((subscriber) => subscriber.token === token) ?? 'unknown';
}

/** Who is signed in on the website that is asked. */
export function signedIn(c: Context, { sessions }: Sandbox): Subscriber | undefined {
  const { name } = c.req.path.startsWith('/app/') ? sessionCookies.app : sessionCookies.website;
  const id = sessions.subscriber(getCookie(c, name) ?? '');
  return subscribers.find((subscriber) => subscriber.id === id);
}

/** The subscriber behind a request, by token, access code or session. */
export function whoAsks(c: Context, sandbox: Sandbox): string | undefined {
  const holder = bearer(c);
  if (typeof holder === 'object') return holder.id;
  const sent = c.req.header('RT-AccessCode');
  const account = subscribers.find(({ accessCode }) => accessCode === sent);
  return account?.id ?? signedIn(c, sandbox)?.id;
}
