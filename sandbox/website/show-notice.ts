import { createMiddleware } from 'hono/factory';
import { html } from 'hono/html';
import type { Sandbox } from '../sandbox';
import { type Markup, pageAround } from './layout';
import type { Texts } from './texts/en';
import type { Visited } from './visit';

const captcha = ({ humanIs, notRobot, goOn }: Texts): Markup =>
  html`<form class="card" id="captcha-form" method="get">
    <p>${humanIs}</p>
    <div class="captcha" data-sitekey="sandbox">
      <label><input type="checkbox" name="human" required /> ${notRobot}</label>
    </div>
    <button>${goOn}</button>
  </form>`;

/** Puts the notice in force in place of pages and JSON alike, as a gateway in front of them does. */
export const showNotice = (sandbox: Sandbox) =>
  createMiddleware<Visited>(async (c, next) => {
    const { texts } = c.get('visit');
    const { notice, retryAfter } = sandbox.site();
    if (notice === 'captcha') return c.html(pageAround(texts, texts.human, captcha(texts)));
    if (notice === 'back-soon') {
      return c.html(pageAround(texts, texts.backSoon, html`<p>${texts.backSoonIs}</p>`));
    }
    if (notice === 'maintenance') {
      c.header('Retry-After', String(retryAfter));
      const body = html`<p>${texts.maintenanceIs}</p>`;
      return c.html(pageAround(texts, texts.maintenance, body), 503);
    }
    return next();
  });
