import type { Hono } from 'hono';
import { html } from 'hono/html';
import type { Sandbox } from '../../sandbox';
import { linesOf } from '../../world/world';
import { advert } from '../advert';
import { showPage } from '../layout';
import { lineCard } from '../line-card';
import { requireSignIn } from '../require-sign-in';
import type { Visited } from '../visit';

/** The lines of whoever is signed in. */
export function serveAccount(site: Hono<Visited>, sandbox: Sandbox): void {
  site.get('/account', requireSignIn(sandbox), (c) => {
    const visit = c.get('visit');
    const [world, now] = [sandbox.world(), sandbox.now()];
    const lines = linesOf(world, c.get('subscriber').id);
    const offer = advert(visit, world, lines, now);
    const turned = visit.layout === 'reordered';
    const shown = turned ? lines.toReversed() : lines;
    const cards = html`<div class="cards">
      ${shown.map((line) => lineCard(visit, world, line, now))}
    </div>`;
    const body = turned ? html`${offer}${cards}` : html`${cards}${offer}`;
    return showPage(c, visit.texts.account, body);
  });
}
