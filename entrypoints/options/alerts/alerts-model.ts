import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { Notices } from '../../../utils/page/follow-notices';
import { followNotices } from '../../../utils/page/follow-notices';
import { followRelay } from '../../../utils/page/follow-relay';
import {
  mayFollowTabs,
  mayReachEverywhere,
  onPermissionsChanged,
} from '../../../utils/platform/permissions';
import type { RelayFacts } from '../../../utils/store/queries';

/** What the browser and the database know about the ways that alerts take. */
export interface AlertsModel {
  notices: Notices;
  bannerAllowed: ReadonlySignal<boolean>;
  guardAllowed: ReadonlySignal<boolean>;
  relay: ReadonlySignal<RelayFacts>;
}

export function createAlertsModel(): AlertsModel {
  // Until it is known nothing is said to be missing.
  const bannerAllowed = signal(true);
  const guardAllowed = signal(false);
  const look = async (): Promise<void> => {
    bannerAllowed.value = await mayReachEverywhere();
    guardAllowed.value = await mayFollowTabs();
  };
  onPermissionsChanged(() => void look());
  void look();
  return { notices: followNotices(), bannerAllowed, guardAllowed, relay: followRelay() };
}
