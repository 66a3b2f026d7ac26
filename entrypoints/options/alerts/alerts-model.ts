import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import { followRelay } from '../../../utils/page/follow-relay';
import { noticesBlocked } from '../../../utils/platform/notifications';
import {
  mayFollowTabs,
  mayReachEverywhere,
  onPermissionsChanged,
} from '../../../utils/platform/permissions';
import { systemName } from '../../../utils/platform/system';
import type { RelayFacts } from '../../../utils/store/queries';

/** What the browser and the database know about the ways that alerts take. */
export interface AlertsModel {
  /** The browser says that notifications are not shown. */
  blocked: ReadonlySignal<boolean>;
  /** Empty until it is known. */
  system: ReadonlySignal<string>;
  bannerAllowed: ReadonlySignal<boolean>;
  guardAllowed: ReadonlySignal<boolean>;
  relay: ReadonlySignal<RelayFacts>;
}

export function createAlertsModel(): AlertsModel {
  const blocked = signal(false);
  const system = signal('');
  // Until it is known nothing is said to be missing.
  const bannerAllowed = signal(true);
  const guardAllowed = signal(false);
  const look = async (): Promise<void> => {
    bannerAllowed.value = await mayReachEverywhere();
    guardAllowed.value = await mayFollowTabs();
  };
  onPermissionsChanged(() => void look());
  void look();
  void noticesBlocked().then((is) => {
    blocked.value = is;
  });
  void systemName().then((name) => {
    system.value = name;
  });
  return { blocked, system, bannerAllowed, guardAllowed, relay: followRelay() };
}
