import type { Settings } from '../settings';
import { DAY, HOUR, MINUTE } from '../time';
import type { Alert } from './alert';
import type { Pending } from './delivery';
import type { Effect } from './effect';
import { isUrgentAlert } from './kinds';
import { quietUntil } from './quiet';

/** After this long an alert is no news any more. */
const GIVEN_UP_AFTER = 3 * DAY;
const LONGEST_PAUSE = 6 * HOUR;

/** Alerts that wait to be sent. */
export interface RelayPlan {
  due: { effect: Effect; alert: Alert }[];
  /** Effects about what no longer holds, or was answered meanwhile. */
  dropped: string[];
  /** Effects that nobody took for days. */
  givenUp: string[];
  /** When the next is to be tried, or quiet hours end. */
  wakeAt: number | null;
}

/** Decides what is to be sent now. Quiet hours hold for the phone that it rings, too. */
export function planRelay(
  pending: readonly Pending[],
  settings: Settings,
  now: number,
  zone: string,
): RelayPlan {
  const plan: RelayPlan = { due: [], dropped: [], givenUp: [], wakeAt: null };
  const quiet = quietUntil(settings.quiet, now, zone);
  for (const { effect, alert } of pending) {
    if (effect.kind !== 'relay') continue;
    if (settings.relay?.on !== true || alert?.state !== 'open') plan.dropped.push(effect.id);
    else if (now - effect.createdAt >= GIVEN_UP_AFTER) plan.givenUp.push(effect.id);
    else {
      const held = settings.quiet.urgent && isUrgentAlert(alert) ? null : quiet;
      const at = Math.max(held ?? now, retryAt(effect, now));
      if (at <= now) plan.due.push({ effect, alert });
      else plan.wakeAt = Math.min(at, plan.wakeAt ?? at);
    }
  }
  return plan;
}

/** A pause longer than any was written by a clock that has been set right since. */
const retryAt = ({ dueAt = 0 }: Effect, now: number): number =>
  dueAt - now > LONGEST_PAUSE ? now : dueAt;

/** 1, 2, 4 … minutes. @param attempts that failed before this one */
export const pauseAfter = (attempts: number): number =>
  Math.min(LONGEST_PAUSE, MINUTE * 2 ** Math.min(attempts, 10));
