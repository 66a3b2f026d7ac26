import { html } from 'hono/html';
import { advertised } from '../world/advertised';
import type { Line } from '../world/line';
import type { World } from '../world/world';
import { showBytes, showMoney } from './format';
import type { Markup } from './layout';
import type { Visit } from './visit';

/** An offer of more data beside what is left: another one, and a banner, where it stands on top. */
export function advert(
  { texts, language, layout }: Visit,
  world: World,
  lines: readonly Line[],
  now: number,
): Markup | string {
  const offers = advertised(world, lines, now);
  const onTop = layout === 'reordered';
  const offer = onTop ? offers.at(-1) : offers[0];
  if (!offer) return '';
  const { line, offering, data, price } = offer;
  const asked = showMoney(texts, price, offering.currency);
  const words = onTop
    ? texts.newAdvert(offering.name[language], asked)
    : texts.advert(showBytes(texts, data), asked);
  const banner = onTop ? html`<p class="banner">${texts.banner}</p>` : '';
  return html`${banner}
    <aside class="advert">
      <a href="/checkout?offering=${offering.id}&line=${line.id}">${words}</a>
    </aside>`;
}
