import type { Hono } from 'hono';
import { html } from 'hono/html';
import { showPage } from '../layout';
import type { Visited } from '../visit';

/** Says the same whether or not the address is known, so nobody learns who is a customer. */
export function serveForgottenPassword(site: Hono<Visited>): void {
  site.get('/forgotten-password', (c) => {
    const { texts } = c.get('visit');
    return showPage(
      c,
      texts.resetPassword,
      html`<form class="card" method="post">
        <label>${texts.email}
          <input id="email" name="email" type="email" autocomplete="username" required />
        </label>
        <button>${texts.sendLink}</button>
      </form>`,
    );
  });

  site.post('/forgotten-password', (c) => {
    const { texts } = c.get('visit');
    return showPage(c, texts.resetPassword, html`<p role="status">${texts.linkSent}</p>`);
  });
}
