import type { Hono } from 'hono';
import { html } from 'hono/html';
import { showPage } from '../layout';
import type { Visited } from '../visit';

export function serveContact(site: Hono<Visited>): void {
  site.get('/contact', (c) => {
    const { texts } = c.get('visit');
    return showPage(
      c,
      texts.contact,
      html`<dl class="card">
        <dt>${texts.hotline}</dt>
        <dd><a href="tel:+810120000532">+81 120 000 532</a> (${texts.always})</dd>
        <dt>${texts.chat}</dt>
        <dd><a href="/contact#chat">${texts.openChat}</a></dd>
        <dt>${texts.email}</dt>
        <dd><a href="mailto:support@leb.example">support@leb.example</a></dd>
      </dl>`,
    );
  });
}
