import { planBanner } from '../../utils/domain/alerts/banner';
import { type Pending, planDelivery } from '../../utils/domain/alerts/delivery';
import { planRelay } from '../../utils/domain/alerts/plan-relay';
import type { Settings } from '../../utils/domain/settings';
import { localZone } from './local-zone';

/** When what quiet hours hold back may be shown, and when the relay is to be tried again. */
export const heldBack = (pending: Pending[], settings: Settings, now: number): number[] =>
  [planDelivery, planBanner, planRelay].flatMap(
    (plan) => plan(pending, settings, now, localZone()).wakeAt ?? [],
  );
