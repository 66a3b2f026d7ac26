import { html } from 'hono/html';
import type { Line } from '../world/line';
import type { Offering } from '../world/offering';
import { pricesAt } from '../world/price';
import { showBytes, showRegions, showSpeed } from './format';
import type { Markup } from './layout';
import { priceTable } from './price-table';
import { lasts, termsFacts } from './terms-facts';
import type { Visit } from './visit';

const data = ({ texts }: Visit, { data, dailyCap, speedAfterCap }: Offering): string[] => {
  if (data === undefined) return [];
  const size = data === 'unlimited' ? texts.unlimited : showBytes(texts, data);
  if (dailyCap === undefined) return [size];
  const cap = showBytes(texts, dailyCap);
  const day =
    speedAfterCap === undefined
      ? texts.perDay(cap)
      : texts.thenSlower(cap, showSpeed(speedAfterCap));
  return [`${size} (${day})`];
};

/** The facts of a plan, in the order people compare them. */
function facts(visit: Visit, offering: Offering): readonly (readonly [string, string])[] {
  const { texts } = visit;
  const { voice, sms, usualActivation } = offering;
  return [
    ...data(visit, offering).map((shown) => [texts.data, shown] as const),
    [texts.validity, lasts(visit, offering)],
    [texts.regions, showRegions(texts, offering)],
    ...(voice === undefined ? [] : [[texts.calls, texts.minutes(voice / 60)] as const]),
    ...(sms === undefined ? [] : [[texts.sms, texts.messages(sms)] as const]),
    [texts.tethering, texts.tetheringIs[offering.tethering]],
    [texts.topUp, texts.topUpEffect[offering.topUpEffect]],
    [texts.activation, texts.within(usualActivation.from, usualActivation.to)],
    ...termsFacts(visit, offering),
  ];
}

/** A plan with everything it costs, and the lines it can be bought for. */
export function planCard(
  visit: Visit,
  offering: Offering,
  lines: readonly Line[],
  now: number,
): Markup {
  const { texts, language } = visit;
  const { id, name, tier, newCustomersOnly, prices } = offering;
  return html`<article class="card" id="${id}" aria-labelledby="${id}-name">
    <h2 id="${id}-name">${name[language]} <span class="tag">${texts.tier[tier]}</span></h2>
    <dl>
      ${facts(visit, offering).map(([label, fact]) => html`<dt>${label}</dt><dd>${fact}</dd>`)}
    </dl>
    ${priceTable(visit, pricesAt(prices, now))}
    ${offering.terms.taxIncluded === false ? html`<p class="soft">${texts.plusTax}</p>` : ''}
    ${newCustomersOnly ? html`<p class="soft">${texts.newCustomersOnly}</p>` : ''}
    ${lines.map(
      (line) =>
        html`<a class="button" href="/checkout?offering=${id}&line=${line.id}"
          >${texts.chooseFor(line.name)}</a
        >`,
    )}
  </article>`;
}
