import type { Context, Hono } from 'hono';
import { html } from 'hono/html';
import type { Sandbox } from '../../sandbox';
import { findLine, type World, withLine } from '../../world/world';
import { advert } from '../advert';
import { readForm } from '../form';
import { historyTable } from '../history-table';
import { showPage } from '../layout';
import { lineCard } from '../line-card';
import { showNotFound } from '../not-found';
import { requireSignIn } from '../require-sign-in';
import type { Visited } from '../visit';

/** One line of whoever is signed in, what it used before, and its automatic renewal. */
export function serveLine(site: Hono<Visited>, sandbox: Sandbox): void {
  site.use('/lines/*', requireSignIn(sandbox));
  const ownLine = (c: Context<Visited>, world: World) => {
    const line = findLine(world, c.req.param('id') ?? '');
    return line?.subscriber === c.get('subscriber').id ? line : undefined;
  };

  site.get('/lines/:id', (c) => {
    const visit = c.get('visit');
    const [world, now] = [sandbox.world(), sandbox.now()];
    const line = ownLine(c, world);
    if (!line) return showNotFound(c);
    const offer = advert(visit, world, [line], now);
    const card = html`${lineCard(visit, world, line, now)}
      <section class="card">${historyTable(visit, world.seed, line, now)}</section>`;
    const back = html`<p><a href="/account">${visit.texts.backToAccount}</a></p>`;
    const turned = visit.layout === 'reordered';
    const body = turned ? html`${offer}${back}${card}` : html`${back}${card}${offer}`;
    return showPage(c, line.name, body);
  });

  site.post('/lines/:id/auto-renew', async (c) => {
    const { turn } = await readForm(c);
    const world = sandbox.world();
    const line = ownLine(c, world);
    if (!line) return showNotFound(c);
    sandbox.become(withLine(world, { ...line, autoRenew: turn === 'on' }));
    return c.redirect('/account', 303);
  });
}
