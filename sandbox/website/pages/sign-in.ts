import type { Context, Hono } from 'hono';
import { deleteCookie, setCookie } from 'hono/cookie';
import { sessionCookies, signedIn } from '../../http/identify';
import type { Sandbox } from '../../sandbox';
import { subscribers } from '../../world/subscriber';
import { readForm } from '../form';
import { showPage } from '../layout';
import { signInForm } from '../sign-in-form';
import type { Visited } from '../visit';

/** A path of this site; anything else would lead somewhere the sign-in page did not mean. */
const ownPath = (next: string | undefined) =>
  next?.startsWith('/') && !/^\/[/\\]/.test(next) ? next : '/account';

function showSignIn(c: Context<Visited>, failed = false) {
  const { texts } = c.get('visit');
  return showPage(
    c,
    texts.signIn,
    signInForm(texts, ownPath(c.req.query('next')), failed),
    failed ? 401 : 200,
  );
}

const { name, path } = sessionCookies.website;

/** Ends a session and shows the way back in. */
export function signOut(c: Context, { sessions }: Sandbox): Response {
  sessions.close(deleteCookie(c, name, { path }) ?? '');
  return c.redirect('/sign-in', 303);
}

export function serveSignIn(site: Hono<Visited>, sandbox: Sandbox): void {
  site.get('/sign-in', (c) => (signedIn(c, sandbox) ? c.redirect('/account') : showSignIn(c)));

  site.post('/sign-in', async (c) => {
    const { email, password } = await readForm(c);
    const found = subscribers.find((s) => s.email === email && s.password === password);
    if (!found) return showSignIn(c, true);
    const session = sandbox.sessions.open(found.id);
    setCookie(c, name, session, { path, httpOnly: true, sameSite: 'Lax' });
    return c.redirect(ownPath(c.req.query('next')), 303);
  });

  site.post('/sign-out', (c) => signOut(c, sandbox));
}
