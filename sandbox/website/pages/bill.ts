import type { Context, Hono } from 'hono';
import { html } from 'hono/html';
import type { Sandbox } from '../../sandbox';
import type { Bill } from '../../world/bill';
import { settleBill } from '../../world/settle-bill';
import { billsOf, lineOf, type World } from '../../world/world';
import { showDate, showMoney } from '../format';
import { type Markup, showPage } from '../layout';
import { showNotFound } from '../not-found';
import { priceTable } from '../price-table';
import { requireSignIn } from '../require-sign-in';
import type { Visit, Visited } from '../visit';

function billCard(visit: Visit, world: World, bill: Bill): Markup {
  const { texts, language } = visit;
  const { utcOffset, name } = lineOf(world, bill);
  const owed = showMoney(texts, bill.remaining, bill.total.currency);
  return html`<section class="card" data-bill="${bill.id}">
    <h2>${bill.subject[language]}</h2>
    <dl>
      <dt>${texts.forLine}</dt>
      <dd>${name}</dd>
      <dt>${texts.date}</dt>
      <dd>${showDate(bill.billedAt, utcOffset)}</dd>
      <dt>${texts.due}</dt>
      <dd>${showDate(bill.dueAt, utcOffset)}</dd>
    </dl>
    ${priceTable(visit, bill.charges, utcOffset)}
    ${
      bill.remaining > 0
        ? html`<p class="alarm">${texts.outstanding}: ${owed}</p>
            <form method="post"><button>${texts.pay(owed)}</button></form>`
        : html`<p>${texts.paid}</p>`
    }
  </section>`;
}

/** One bill or voucher, and the way to pay it. */
export function serveBill(site: Hono<Visited>, sandbox: Sandbox): void {
  site.use('/bills/:id', requireSignIn(sandbox));
  const findBill = (c: Context<Visited>, world: World) =>
    billsOf(world, c.get('subscriber').id).find(({ id }) => id === c.req.param('id'));

  site.get('/bills/:id', (c) => {
    const visit = c.get('visit');
    const world = sandbox.world();
    const bill = findBill(c, world);
    if (!bill) return showNotFound(c);
    const kind = bill.order === undefined ? visit.texts.bill : visit.texts.voucher;
    return showPage(c, `${kind} ${bill.id.toUpperCase()}`, billCard(visit, world, bill));
  });

  site.post('/bills/:id', (c) => {
    const world = sandbox.world();
    const bill = findBill(c, world);
    if (!bill) return showNotFound(c);
    sandbox.become(settleBill(world, bill, sandbox.now()));
    return c.redirect(`/bills/${bill.id}`, 303);
  });
}
