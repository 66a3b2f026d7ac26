import { html } from 'hono/html';
import type { Markup } from './layout';
import type { Texts } from './texts/en';

/** The way in, and from there to `next`. */
export const signInForm = (texts: Texts, next: string, failed = false): Markup =>
  html`<form class="card" method="post" action="/sign-in?next=${encodeURIComponent(next)}">
    ${failed ? html`<p class="alarm" role="alert">${texts.wrongSignIn}</p>` : ''}
    <label>${texts.email}
      <input id="email" name="email" type="email" autocomplete="username" required />
    </label>
    <label>${texts.password}
      <input
        id="password"
        name="password"
        type="password"
        autocomplete="current-password"
        required
      />
    </label>
    <button>${texts.signIn}</button>
    <p><a href="/forgotten-password">${texts.forgotPassword}</a></p>
  </form>`;
