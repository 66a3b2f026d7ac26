import type { Context } from 'hono';
import type { Sandbox } from '../sandbox';
import { pageAround } from '../website/layout';
import { signInForm } from '../website/sign-in-form';
import type { Visited } from '../website/visit';

/** What the app's interface says to a stranger: 401 and JSON, unless told to do it another way. */
export function refuseStranger(
  c: Context<Visited>,
  sandbox: Sandbox,
): Response | Promise<Response> {
  const { texts } = c.get('visit');
  const as = sandbox.site().signedOutAs;
  if (as === 'redirect') return c.redirect('/app/#/sign-in', 303);
  if (as === '204') return c.body(null, 204);
  if (as === 'form') return c.html(pageAround(texts, texts.signIn, signInForm(texts, '/account')));
  const code = 'SESSION_REQUIRED';
  return c.json({ error: { code, message: texts.signedOut } }, as === '403' ? 403 : 401);
}
