import { html } from 'hono/html';
import { allIn, type Price } from '../world/price';
import { showDay, showMoney } from './format';
import type { Markup } from './layout';
import type { Visit } from './visit';

const terms = ({ texts }: Visit, { code, endsAt }: Price, utcOffset: number): string =>
  [
    ...(code === undefined ? [] : [texts.code(code)]),
    ...(endsAt === undefined ? [] : [texts.until(showDay(endsAt, utcOffset))]),
  ].join(', ');

/** Every price and tax, and what they come to. */
export function priceTable(visit: Visit, charges: readonly Price[], utcOffset = 0): Markup {
  const { texts, language } = visit;
  const [first] = charges;
  if (!first) return html``;
  const { currency } = first;
  const row = (name: string, amount: number, note = '') => html`<tr>
    <th scope="row">${name} ${note ? html`<span class="soft">${note}</span>` : ''}</th>
    <td class="amount">${showMoney(texts, amount, currency)}</td>
  </tr>`;
  const tax = charges.reduce((sum, charge) => sum + charge.tax, 0);
  const total = allIn(charges);
  return html`<table class="prices">
    <tbody>
      ${charges.map((charge) =>
        row(charge.name[language], charge.net, terms(visit, charge, utcOffset)),
      )}
      ${tax === 0 ? '' : row(texts.tax(first.taxRate), tax)}
    </tbody>
    <tfoot data-total="${total}" data-currency="${currency}">
      ${row(texts.total, total)}
    </tfoot>
  </table>`;
}
