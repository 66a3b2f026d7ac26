import type { Stored } from './contexts';
import { catalogueOf, rankStored } from './contexts';
import { isSimple } from './is-plain';
import type { KeptGlance } from './kept-glance';
import type { PageLocale } from './page-locale';
import { toPlainCard } from './plain-card';
import { type Ranking, rankingOf, toPopupFrame } from './popup-frame';
import type { PopupView } from './shapes';

function pictureOf(ranking: Ranking, stored: Stored, locale: PageLocale): PopupView | null {
  const [open] = ranking.ranked;
  if (!isSimple(open, stored.alerts)) return null;
  const catalogue = catalogueOf(stored, open.connection.id) ?? [];
  return {
    ...toPopupFrame(ranking, open, stored.alerts, {}, locale),
    open: toPlainCard(open, catalogue, false, locale),
  };
}

/**
 * What `toPopupView` says of a popup that was just opened, from a fraction of its code; null where
 * more than that has to be said.
 */
export const toPlainPicture = (stored: Stored, now: number, locale: PageLocale): PopupView | null =>
  pictureOf(rankingOf(rankStored(stored, now)), stored, locale);

/** The same of a glance that was kept for it; null where that is too old, or from the future. */
export function toKeptPicture(
  { stored, facts: { madeAt, goodUntil, ...known } }: KeptGlance,
  now: number,
  locale: PageLocale,
): PopupView | null {
  if (now < madeAt || now > goodUntil) return null;
  return pictureOf({ ranked: rankStored(stored, now), ...known }, stored, locale);
}
