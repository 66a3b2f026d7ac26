import type { Hono } from 'hono';
import { html } from 'hono/html';
import type { Sandbox } from '../../sandbox';
import type { Bill } from '../../world/bill';
import { billsOf, lineOf, type World } from '../../world/world';
import { showDate, showMoney } from '../format';
import { type Markup, showPage } from '../layout';
import { requireSignIn } from '../require-sign-in';
import type { Visit, Visited } from '../visit';

function billRow({ texts, language }: Visit, world: World, bill: Bill): Markup {
  const { currency, amount } = bill.total;
  return html`<tr data-bill="${bill.id}">
    <td><a href="/bills/${bill.id}">${bill.id.toUpperCase()}</a></td>
    <td>${showDate(bill.billedAt, lineOf(world, bill).utcOffset)}</td>
    <td>${bill.subject[language]}</td>
    <td class="amount">${showMoney(texts, amount, currency)}</td>
    <td class="amount">${bill.remaining > 0 ? showMoney(texts, bill.remaining, currency) : ''}</td>
  </tr>`;
}

/** Bills, and the vouchers of what was paid at the checkout. */
export function serveBills(site: Hono<Visited>, sandbox: Sandbox): void {
  site.get('/bills', requireSignIn(sandbox), (c) => {
    const visit = c.get('visit');
    const { texts } = visit;
    const world = sandbox.world();
    const rows = billsOf(world, c.get('subscriber').id).map((bill) => billRow(visit, world, bill));
    return showPage(
      c,
      texts.bills,
      html`<div class="card wide"><table>
        <thead>
          <tr>
            <th scope="col">${texts.number}</th>
            <th scope="col">${texts.date}</th>
            <th scope="col">${texts.plan}</th>
            <th scope="col" class="amount">${texts.amount}</th>
            <th scope="col" class="amount">${texts.outstanding}</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table></div>`,
    );
  });
}
