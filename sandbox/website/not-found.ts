import type { Context } from 'hono';
import { html } from 'hono/html';
import { showPage } from './layout';
import type { Visited } from './visit';

export const showNotFound = (c: Context<Visited>) =>
  showPage(c, '404', html`<p>${c.get('visit').texts.notFound}</p>`, 404);
