import type { Settings } from '../settings';
import type { Alert } from './alert';
import type { Pending } from './delivery';
import { isUrgentAlert } from './kinds';
import { quietUntil } from './quiet';

/** Banners that wait for a page. */
export interface BannerPlan {
  due: { effectId: string; alert: Alert }[];
  /** Effects about what no longer holds, was answered, or was read in the meantime. */
  dropped: string[];
  /** When what quiet hours hold back can be shown. */
  wakeAt: number | null;
}

/** Decides what the next page may show. Pure; it is asked again within the claim of that page. */
export function planBanner(
  pending: readonly Pending[],
  settings: Settings,
  now: number,
  zone: string,
): BannerPlan {
  const waiting = pending.filter(({ effect }) => effect.kind === 'banner');
  const due: BannerPlan['due'] = [];
  const dropped: string[] = [];
  for (const { effect, alert } of waiting) {
    // Whoever has read it in the popup, or put the notification away, need not be told again.
    const news = settings.banner && alert?.state === 'open' && alert.readAt === null;
    if (news && isUrgentAlert(alert)) due.push({ effectId: effect.id, alert });
    else dropped.push(effect.id);
  }
  const until = settings.quiet.urgent ? null : quietUntil(settings.quiet, now, zone);
  if (until === null || due.length === 0) return { due, dropped, wakeAt: null };
  return { due: [], dropped, wakeAt: until };
}
