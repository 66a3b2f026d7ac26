import type { Context, Hono } from 'hono';
import { deleteCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';
import { sessionCookies } from '../http/identify';
import type { Sandbox } from '../sandbox';
import type { Visited } from '../website/visit';
import { subscribers } from '../world/subscriber';

const { name, path } = sessionCookies.app;
const signInSchema = z.object({ email: z.string(), password: z.string() });

/** Ends the session the request carries. */
export const endSession = (c: Context, { sessions }: Sandbox): void =>
  sessions.close(deleteCookie(c, name, { path }) ?? '');

/** Signing in to the app and out of it; its session is no session of the other website. */
export function serveSession(app: Hono<Visited>, sandbox: Sandbox): void {
  app.post('/app/api/session', async (c) => {
    const sent = signInSchema.safeParse(await c.req.json().catch(() => undefined));
    const found = subscribers.find(
      ({ email, password }) => email === sent.data?.email && password === sent.data.password,
    );
    if (!found) {
      const message = c.get('visit').texts.wrongSignIn;
      return c.json({ error: { code: 'WRONG_CREDENTIALS', message } }, sent.success ? 401 : 400);
    }
    const session = sandbox.sessions.open(found.id);
    setCookie(c, name, session, { path, httpOnly: true, sameSite: 'Lax' });
    return c.json({ customerId: found.id, displayName: found.name }, 201);
  });

  app.delete('/app/api/session', (c) => {
    endSession(c, sandbox);
    return c.body(null, 204);
  });
}
