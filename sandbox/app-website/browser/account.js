/** @import { AppConfig, LineSummary, Me, Offer } from '../app-json' */
import { ask } from './ask.js';
import { element } from './element.js';
import { placeholders, usageParts } from './usage-parts.js';

/** Milliseconds the app waits before it shows what has arrived, as one that animates does. */
const REVEAL = 100;

const wait = () => new Promise((resolve) => setTimeout(resolve, REVEAL));

/**
 * @param {AppConfig} config
 * @param {LineSummary} line
 */
function card(config, line) {
  const { texts, locale } = config;
  const usage = element('div', { class: 'usage' }, ...placeholders(config));
  const arrived = ask(`/app/api/lines/${line.lineId}/usage?lang=${locale}`).then(
    async ({ data }) => {
      await wait();
      usage.replaceChildren(...(data ? usageParts(config, data) : [texts.wentWrong]));
    },
  );
  const section = element(
    'section',
    { class: 'card', id: line.lineId },
    element('h2', {}, line.displayName),
    element('p', { class: 'soft' }, `${texts.number}: ${line.msisdn}`),
    usage,
    element('p', { class: 'soft' }, `${texts.plan}: ${line.planName}`),
  );
  return { section, arrived };
}

/** @param {Offer} offer */
const advert = ({ offerId, lineId, title }) =>
  element(
    'aside',
    { class: 'advert' },
    element('a', { href: `/checkout?offering=${offerId}&line=${lineId}` }, title),
  );

/**
 * The account with placeholders, and when its values are there; nothing for a stranger.
 *
 * @param {AppConfig} config
 */
export async function account(config) {
  const { texts, layout, locale } = config;
  const paths = ['me', 'lines', 'offers'].map((name) => `/app/api/${name}?lang=${locale}`);
  const answers = await Promise.all(paths.map((path) => ask(path)));
  if (answers.some(({ signedOut }) => signedOut)) return undefined;
  const [me, lines, offers] = answers.map(({ data }) => data);
  if (!me || !lines || !offers) return { parts: [element('p', {}, texts.wentWrong)] };

  const { displayName, maskedNumber } = /** @type {Me} */ (me);
  const cards = lines.lines.map((/** @type {LineSummary} */ line) => card(config, line));
  const greeting = element('p', {}, `${displayName} · ${maskedNumber}`);
  const all = element('div', { class: 'cards' });
  for (const { section } of cards) all.append(section);
  const first = offers.offers.slice(0, 1).map(advert);
  const body =
    layout === 'reordered'
      ? [element('p', { class: 'banner' }, texts.banner), ...first, all]
      : [all, ...first];
  return {
    parts: [element('h1', {}, texts.account), greeting, ...body],
    arrived: Promise.all(cards.map((/** @type {{ arrived: Promise<void> }} */ one) => one.arrived)),
  };
}
