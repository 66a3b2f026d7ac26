import type { Hono } from 'hono';
import { html } from 'hono/html';
import type { Sandbox } from '../../sandbox';
import { lineOf, offeringOf } from '../../world/world';
import { showDate } from '../format';
import { showPage } from '../layout';
import { showNotFound } from '../not-found';
import { priceTable } from '../price-table';
import type { Visited } from '../visit';

/** What became of an order, for whoever knows its number. */
export function serveOrder(site: Hono<Visited>, sandbox: Sandbox): void {
  site.get('/orders/:id', (c) => {
    const visit = c.get('visit');
    const { texts, language } = visit;
    const world = sandbox.world();
    const order = world.orders.find(({ id }) => id === c.req.param('id'));
    if (!order) return showNotFound(c);
    const line = lineOf(world, order);
    const offering = offeringOf(world, order);
    const { from, to } = offering.usualActivation;
    const paid = order.state === 'inProgress' || order.state === 'completed';
    return showPage(
      c,
      texts.order,
      html`<section class="card" data-order="${order.id}" data-state="${order.state}">
        <h2 role="status">${texts.state[order.state]}</h2>
        <dl>
          <dt>${texts.orderNumber}</dt>
          <dd>${order.id}</dd>
          <dt>${texts.date}</dt>
          <dd>${showDate(order.placedAt, line.utcOffset)}</dd>
          <dt>${texts.plan}</dt>
          <dd>${offering.name[language]}</dd>
          <dt>${texts.forLine}</dt>
          <dd>${line.name}</dd>
          <dt>${texts.payBy}</dt>
          <dd>${texts.method[order.method]}</dd>
          ${
            order.state === 'inProgress'
              ? html`<dt>${texts.activation}</dt>
                  <dd>${texts.within(from, to)}</dd>`
              : ''
          }
        </dl>
        <h2>${paid ? texts.paid : texts.toPay}</h2>
        ${priceTable(visit, order.charges, line.utcOffset)}
        ${
          order.state === 'failed'
            ? html`<a class="button" href="/checkout?offering=${offering.id}&line=${line.id}"
                >${texts.tryAgain}</a
              >`
            : ''
        }
      </section>`,
    );
  });
}
