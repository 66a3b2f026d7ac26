import type { Hono } from 'hono';
import { html } from 'hono/html';
import type { Sandbox } from '../../sandbox';
import { findLine, linesOf, withLine } from '../../world/world';
import { readForm } from '../form';
import { showPage } from '../layout';
import { lineCard } from '../line-card';
import { showNotFound } from '../not-found';
import { requireSignIn } from '../require-sign-in';
import type { Visited } from '../visit';

/** The lines of whoever is signed in, and their automatic renewal. */
export function serveAccount(site: Hono<Visited>, sandbox: Sandbox): void {
  site.use('/account', requireSignIn);
  site.use('/lines/*', requireSignIn);

  site.get('/account', (c) => {
    const visit = c.get('visit');
    const world = sandbox.world();
    const cards = linesOf(world, c.get('subscriber').id).map((line) =>
      lineCard(visit, world, line, sandbox.now()),
    );
    return showPage(c, visit.texts.account, html`<div class="cards">${cards}</div>`);
  });

  site.post('/lines/:id/auto-renew', async (c) => {
    const { turn } = await readForm(c);
    const world = sandbox.world();
    const line = findLine(world, c.req.param('id'));
    if (line?.subscriber !== c.get('subscriber').id) return showNotFound(c);
    sandbox.become(withLine(world, { ...line, autoRenew: turn === 'on' }));
    return c.redirect('/account', 303);
  });
}
