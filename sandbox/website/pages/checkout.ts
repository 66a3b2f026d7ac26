import type { Context, Hono } from 'hono';
import { html } from 'hono/html';
import { z } from 'zod';
import type { Sandbox } from '../../sandbox';
import { paymentMethods } from '../../world/order';
import { paymentOutcomes, placeOrder } from '../../world/place-order';
import { allIn, pricesAt } from '../../world/price';
import { findPurchase, type Purchase, type Refusal } from '../../world/purchase';
import { readForm } from '../form';
import { showMoney } from '../format';
import { type Markup, showPage } from '../layout';
import { priceTable } from '../price-table';
import type { Visited } from '../visit';

const formSchema = z.object({
  method: z.enum(paymentMethods),
  outcome: z.enum(paymentOutcomes).default('succeed'),
});

function showRefusal(c: Context<Visited>, refused: Refusal) {
  const { texts } = c.get('visit');
  const status = refused.startsWith('unknown') ? 404 : 409;
  const body = html`<p class="alarm" role="alert" data-refused="${refused}">
    ${texts.refused[refused]}
  </p>`;
  return showPage(c, texts.checkout, body, status);
}

function showCheckout(
  c: Context<Visited>,
  { line, offering }: Purchase,
  formTo: string | null,
  now: number,
) {
  const visit = c.get('visit');
  const { texts, language } = visit;
  const charges = pricesAt(offering.prices, now);
  const total = showMoney(texts, allIn(charges), offering.currency);
  const method = (name: (typeof paymentMethods)[number], index: number): Markup =>
    html`<label>
      <input type="radio" name="method" value="${name}" ${index === 0 ? 'checked' : ''} />
      ${texts.method[name]}
    </label>`;
  const outcome = (name: (typeof paymentOutcomes)[number]): Markup =>
    html`<option value="${name}">${texts.outcome[name]}</option>`;
  const action = formTo === null ? '' : html`action="${formTo}"`;
  return showPage(
    c,
    texts.checkout,
    html`<form class="card" method="post" ${action} data-offering="${offering.id}" data-line="${line.id}">
      <h2>${offering.name[language]}</h2>
      <p>${texts.forLine}: ${line.name} · ICCID …${line.iccid.slice(-4)}</p>
      ${priceTable(visit, charges, line.utcOffset)}
      <fieldset>
        <legend>${texts.payBy}</legend>
        ${(offering.terms.payBy ?? paymentMethods).map(method)}
      </fieldset>
      <label>${texts.pretendOutcome}
        <select id="outcome" name="outcome">${paymentOutcomes.map(outcome)}</select>
      </label>
      <button id="pay">${texts.pay(total)}</button>
    </form>`,
  );
}

/** The service's page, which is told where to send the payer back to. */
function serviceAddress(service: string, order: string, from: string): string {
  const address = new URL(service);
  address.searchParams.set('return', new URL(order, from).href);
  return address.href;
}

/** The checkout works for whoever has a link to it: paying for a line needs no sign-in. */
export function serveCheckout(site: Hono<Visited>, sandbox: Sandbox): void {
  const purchaseOf = (c: Context<Visited>) => {
    const { line = '', offering = '' } = c.req.query();
    return findPurchase(sandbox.world(), line, offering, sandbox.now());
  };

  site.get('/checkout', (c) => {
    const { hijackedTo, formTo } = sandbox.site().checkout;
    if (hijackedTo !== null) return c.redirect(hijackedTo, 302);
    const purchase = purchaseOf(c);
    if ('refused' in purchase) return showRefusal(c, purchase.refused);
    return showCheckout(c, purchase, formTo, sandbox.now());
  });

  site.post('/checkout', async (c) => {
    const form = formSchema.safeParse(await readForm(c));
    const { texts } = c.get('visit');
    if (!form.success) return showPage(c, texts.checkout, html`<p>${texts.badRequest}</p>`, 400);
    const purchase = purchaseOf(c);
    if ('refused' in purchase) return showRefusal(c, purchase.refused);
    const { method, outcome } = form.data;
    if (purchase.offering.terms.payBy?.includes(method) === false) {
      return showPage(c, texts.checkout, html`<p>${texts.badRequest}</p>`, 400);
    }
    const placed = placeOrder(sandbox.world(), purchase, method, outcome, sandbox.now());
    sandbox.become(placed.world);
    const order = `/orders/${placed.id}`;
    const service = sandbox.site().checkout.services[method];
    return c.redirect(
      service === undefined ? order : serviceAddress(service, order, c.req.url),
      303,
    );
  });
}
