import type { Context } from 'hono';
import { html } from 'hono/html';
import type { SignedOutAs } from '../site';
import { showPage } from './layout';
import { signInForm } from './sign-in-form';
import type { Visited } from './visit';

/** What a page says to a stranger: operators do it in all these ways. */
export function answerSignedOut(
  c: Context<Visited>,
  as: SignedOutAs,
): Response | Promise<Response> {
  const { texts } = c.get('visit');
  const back = c.req.method === 'GET' ? c.req.path : '/account';
  const address = `/sign-in?next=${encodeURIComponent(back)}`;
  if (as === '204') return c.body(null, 204);
  if (as === 'form') return showPage(c, texts.signIn, signInForm(texts, back));
  if (as === '401' || as === '403') {
    const body = html`<p>${texts.signedOut}</p>
      <a class="button" href="${address}">${texts.signIn}</a>`;
    return showPage(c, texts.signIn, body, as === '401' ? 401 : 403);
  }
  return c.redirect(address, 303);
}
