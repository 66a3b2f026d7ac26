import { badgeOf } from '../../utils/domain/badge';
import { nextWake } from '../../utils/domain/wake';
import { setNextWake } from '../../utils/platform/alarms';
import { browserLanguage } from '../../utils/platform/language';
import { clearToolbar, showInToolbar } from '../../utils/platform/toolbar';
import { announceChange } from '../../utils/store/changes';
import type { Store } from '../../utils/store/open';
import type { Snapshot } from '../../utils/store/queries';
import { readSnapshot } from '../../utils/store/queries';
import { rankStored } from '../../utils/view/contexts';
import { localeOf } from '../../utils/view/locale';
import { toTooltip } from '../../utils/view/tooltip';
import { report } from './guard';
import { emptyOutbox } from './outbox';

let queue: Promise<void> = Promise.resolve();

/** Makes everything outside agree with the database: toolbar, notifications, alarm, open pages. */
export function settle(store: Store): Promise<void> {
  // One after the other: two at once could both find an alert unshown.
  queue = queue.then(
    () => settleNow(store),
    () => settleNow(store),
  );
  return queue;
}

async function settleNow(store: Store): Promise<void> {
  const snapshot = await readSnapshot(store);
  const now = Date.now();
  announceChange();
  // None waits for another: an icon that cannot be drawn keeps no alert from being shown.
  await Promise.all([
    attempt('toolbar', paint(snapshot, now)),
    attempt('alarm', setNextWake(nextWake(snapshot, now))),
    attempt('outbox', emptyOutbox(store)),
  ]);
}

const attempt = (what: string, work: Promise<void>): Promise<void> =>
  work.catch((refused: unknown) => report(what, refused));

async function paint(snapshot: Snapshot, now: number): Promise<void> {
  const locale = localeOf(snapshot.settings.language, browserLanguage());
  const ranked = rankStored(snapshot, now);
  const open = snapshot.alerts.filter(({ state }) => state === 'open').length;
  const tooltip = toTooltip(ranked, open, locale);
  const neediest = ranked[0];
  if (neediest === undefined) await clearToolbar(tooltip);
  else await showInToolbar(badgeOf(neediest), tooltip);
}
