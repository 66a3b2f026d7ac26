import { type Badge, badgeOf } from '../../utils/domain/badge';
import { clearToolbar, setTooltip, showInToolbar } from '../../utils/platform/toolbar';
import { toTooltip } from '../../utils/view/tooltip';
import type { Glance } from './glance';

/** What the toolbar shows, as far as this worker knows. */
let shown = { badge: '', tooltip: '' };

/** A hundredth of the gauge is less than a pixel: it is not drawn anew for every megabyte. */
function inSteps(badge: Badge): Badge {
  const { gauge } = badge;
  if (gauge.mode !== 'needle') return badge;
  return { ...badge, gauge: { ...gauge, share: Math.round(gauge.share * 100) / 100 } };
}

/** The toolbar as the lines are now; an icon that stays the same is not drawn again. */
export async function paint({ ranked, locale, open }: Glance): Promise<void> {
  const tooltip = toTooltip(ranked, open, locale);
  const neediest = ranked[0];
  const badge = neediest === undefined ? null : inSteps(badgeOf(neediest));
  const wanted = { badge: JSON.stringify(badge), tooltip };
  const { badge: drawn, tooltip: said } = shown;
  if (wanted.badge === drawn && tooltip === said) return;
  // Should it fail half-way, nobody knows what is there.
  shown = { badge: '', tooltip: '' };
  if (wanted.badge === drawn) await setTooltip(tooltip);
  else if (badge === null) await clearToolbar(tooltip);
  else await showInToolbar(badge, tooltip);
  shown = wanted;
}
