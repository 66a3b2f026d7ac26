import type { Hono } from 'hono';
import { html } from 'hono/html';
import type { Sandbox } from '../../sandbox';
import { findPurchase } from '../../world/purchase';
import { findLine, linesOf, offeringOf } from '../../world/world';
import { showPage } from '../layout';
import { planCard } from '../plan-card';
import type { Visited } from '../visit';

/** All plans on sale, or with `?line` those of that line's category. */
export function servePlans(site: Hono<Visited>, sandbox: Sandbox): void {
  site.get('/plans', (c) => {
    const visit = c.get('visit');
    const [world, now] = [sandbox.world(), sandbox.now()];
    const line = findLine(world, c.req.query('line') ?? '');
    const lines = line ? [line] : linesOf(world, visit.subscriber?.id ?? '');
    const category = line && offeringOf(world, line).category;
    const cards = world.offerings
      .filter((offering) => offering.sold && (!category || offering.category === category))
      .map((offering) => {
        const buyers = lines.filter(
          ({ id }) => !('refused' in findPurchase(world, id, offering.id, now)),
        );
        return planCard(visit, offering, buyers, now);
      });
    return showPage(c, visit.texts.plans, html`<div class="cards">${cards}</div>`);
  });
}
