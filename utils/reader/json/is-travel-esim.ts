import { namesEsim } from '../judge/travel-esim';
import type { Card } from './card';

/** Objects that are looked at: what a bundle is called stands far out. */
const MOST = 12;
const NAMING =
  /name|title|desc|bundle|plan|package|product|nombre|nome|bezeichnung|tarif|назван|名称|名稱|套餐|商品|方案|プラン|이름|상품/i;
const LONGEST = 80;

/** A line at home that may be used abroad as well has a key for that. */
const ROAMING = /roam|unlimited/i;

const SIZE = /\d ?(?:[MG]B|[МГ]Б|Go|Mo|[MG](?![a-z]))/i;
const DAYS =
  /\d ?-? ?(?:days?|tage|jours?|d[ií]as?|giorni|dagen|dni|dní|dagar|dage|дней|дня|день|днів|gün|hari|ngày|วัน|일|天|日)/i;
const ROAMS = /roam|漫[游遊]|роуминг|роумінг|itin[ée]ranc|ローミング|로밍|chuyển vùng/i;

/** "Europe 10 GB 30 days": what one buys for a journey; a line at home calls it roaming. */
const namesTrip = (text: string): boolean =>
  SIZE.test(text) && DAYS.test(text) && !ROAMS.test(text);

/** "eSIM, 5GB, 30 Days, Europe": what is bought for a journey, and all that the answer tells of. */
export function isTravelEsim(cards: readonly Card[]): boolean {
  const named = cards
    .slice(0, MOST)
    .some(({ entries }) =>
      entries.some(
        ([key, value]) =>
          typeof value === 'string' &&
          value.length <= LONGEST &&
          NAMING.test(key) &&
          (namesEsim(value) || namesTrip(value)),
      ),
    );
  return (
    (named || ofEsim(cards) || !saysRoaming(cards)) &&
    !cards.some(({ entries }) =>
      entries.some(([key, value]) => ROAMING.test(key) && isYesOrMore(value)),
    )
  );
}

/** "Travel Europe" alone is what a pack is called; a line that is at home somewhere says what is for abroad. */
const saysRoaming = (cards: readonly Card[]): boolean =>
  cards.some(
    ({ key, entries }) =>
      ROAMS.test(key) ||
      entries.some(
        ([name, value]) => ROAMS.test(name) || (typeof value === 'string' && ROAMS.test(value)),
      ),
  );

const ESIM_KEY = /^(?:my|travel)?_?e_?sims?$/i;

/** "esim: {iccid, bundles: […]}": what the answer counts is the card's, as part of it. */
const ofEsim = (cards: readonly Card[]): boolean =>
  cards
    .slice(0, MOST)
    .some(
      ({ key, entries }) =>
        ESIM_KEY.test(key) &&
        entries.some(([, value]) => typeof value === 'object' && value !== null),
    );

/** "unlimited: false" says nothing. */
const isYesOrMore = (value: unknown): boolean =>
  value !== false && value !== null && value !== 'false' && value !== 0;
