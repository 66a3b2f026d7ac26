import { html } from 'hono/html';
import { type Bucket, bucketsOf } from '../world/bucket';
import { isOpen } from '../world/fulfil-order';
import { isExpired, type Line } from '../world/line';
import { offeringOf, type World } from '../world/world';
import { showAmount, showDate } from './format';
import type { Markup } from './layout';
import type { Visit } from './visit';

/** The last part of a bucket's id says which of the line's allowances it is. */
const label = ({ texts }: Visit, { id, line }: Bucket): string =>
  texts.left[id.slice(line.length + 1) as keyof typeof texts.left];

function bucketRow(visit: Visit, line: Line, bucket: Bucket): Markup {
  const { texts } = visit;
  const { remaining, used, measures } = bucket;
  const show = (amount: number) => showAmount(texts, measures, amount, line.balance);
  const amount =
    remaining === 'unlimited'
      ? texts.unlimited
      : used === undefined
        ? show(remaining)
        : texts.of(show(remaining), show(remaining + used));
  return html`<dt>${label(visit, bucket)}</dt>
    <dd data-bucket="${bucket.id}">${amount}</dd>`;
}

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
  const { texts, language } = visit;
  const offering = offeringOf(world, line);
  const buckets = bucketsOf(line, offering, now);
  const status = buckets[0]?.status ?? 'active';
  const until = showDate(line.validUntil, line.utcOffset);
  const open = world.orders.filter((order) => order.line === line.id && isOpen(order));
  return html`<section class="card" id="${line.id}" aria-labelledby="${line.id}-name">
    <h2 id="${line.id}-name">${line.name} <span class="tag">${texts.status[status]}</span></h2>
    <dl>
      ${buckets.map((bucket) => bucketRow(visit, line, bucket))}
      <dt>${isExpired(line, now) ? texts.expiredOn : texts.validUntil}</dt>
      <dd><time datetime="${new Date(line.validUntil).toISOString()}">${until}</time></dd>
      <dt>${texts.plan}</dt>
      <dd>${offering.name[language]}</dd>
      <dt>${texts.number}</dt>
      <dd>${line.msisdn}</dd>
      <dt>ICCID</dt>
      <dd>${line.iccid}</dd>
    </dl>
    ${open.map(
      ({ id, state }) =>
        html`<p><a href="/orders/${id}">${texts.openOrder(id)}</a>: ${texts.state[state]}</p>`,
    )}
    <a class="button" href="/plans?line=${line.id}">${texts.renew}</a>
    ${autoRenewForm(visit, line)}
  </section>`;
}
