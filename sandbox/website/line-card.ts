import { html } from 'hono/html';
import { bucketsOf } from '../world/bucket';
import { isOpen } from '../world/fulfil-order';
import type { Line } from '../world/line';
import { offeringOf, type World } from '../world/world';
import type { Markup } from './layout';
import { lineFacts } from './line-facts';
import { showFacts } from './show-facts';
import type { Visit } from './visit';

function autoRenewForm({ texts }: Visit, { id, autoRenew }: Line): Markup {
  return html`<form method="post" action="/lines/${id}/auto-renew">
    <p>${texts.autoRenew}: <strong>${autoRenew ? texts.on : texts.off}</strong></p>
    <button class="quiet" name="turn" value="${autoRenew ? 'off' : 'on'}">
      ${autoRenew ? texts.turnOff : texts.turnOn}
    </button>
  </form>`;
}

/** What a subscriber wants to know about one line: what is left, until when, and what to do. */
export function lineCard(visit: Visit, world: World, line: Line, now: number): Markup {
  const { texts } = visit;
  const offering = offeringOf(world, line);
  const status = bucketsOf(line, offering, now)[0]?.status ?? 'active';
  const open = world.orders.filter((order) => order.line === line.id && isOpen(order));
  return html`<section class="card" id="${line.id}" aria-labelledby="${line.id}-name">
    <h2 id="${line.id}-name">
      <a href="/lines/${line.id}">${line.name}</a>
      <span class="tag">${texts.status[status]}</span>
    </h2>
    ${showFacts(visit, lineFacts(visit, line, offering, now))}
    ${open.map(
      ({ id, state }) =>
        html`<p><a href="/orders/${id}">${texts.openOrder(id)}</a>: ${texts.state[state]}</p>`,
    )}
    <a class="button" href="/plans?line=${line.id}">${texts.renew}</a>
    ${autoRenewForm(visit, line)}
  </section>`;
}
