import { planBanner } from '../../utils/domain/alerts/banner';
import { planDelivery } from '../../utils/domain/alerts/delivery';
import { planRelay } from '../../utils/domain/alerts/plan-relay';
import { badgeOf } from '../../utils/domain/badge';
import { SECOND } from '../../utils/domain/time';
import { nextWake } from '../../utils/domain/wake';
import { setNextWake } from '../../utils/platform/alarms';
import { browserLanguage } from '../../utils/platform/language';
import { clearToolbar, showInToolbar } from '../../utils/platform/toolbar';
import { announceChange } from '../../utils/store/changes';
import type { Store } from '../../utils/store/open';
import { readPending } from '../../utils/store/outbox';
import type { Snapshot } from '../../utils/store/queries';
import { readSnapshot } from '../../utils/store/queries';
import { rankStored } from '../../utils/view/contexts';
import { localeOf } from '../../utils/view/locale';
import { toTooltip } from '../../utils/view/tooltip';
import { report } from './guard';
import { localZone } from './local-zone';
import { settleMenu } from './menu';
import { emptyOutbox } from './outbox';
import { emptyRelay } from './relay';
import { settleBanner } from './settle-banner';

/** The shortest time that an alarm can be set to. */
const SOON = 30 * SECOND;

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
  // Not waited for: somebody else's machine may be slow.
  void attempt('relay', relay(store));
  // None waits for another: an icon that cannot be drawn keeps no alert from being shown.
  await Promise.all([
    attempt('toolbar', paint(snapshot, now)),
    attempt('menu', settleMenu(snapshot, now)),
    attempt('alarm', setAlarm(store, snapshot, now)),
    attempt('outbox', emptyOutbox(store)),
    attempt('banner', settleBanner(store)),
  ]);
}

/** What could not be sent is tried again: only now is it known when. */
async function relay(store: Store): Promise<void> {
  const left = await emptyRelay(store);
  if (!left) return;
  await setAlarm(store, await readSnapshot(store), Date.now());
  // The settings tell how many wait.
  announceChange();
}

/** Also when what quiet hours hold back may be shown, and when the relay is to be tried again. */
async function setAlarm(store: Store, snapshot: Snapshot, now: number): Promise<void> {
  const pending = await readPending(store);
  const waiting = [planDelivery, planBanner, planRelay].flatMap(
    (plan) => plan(pending, snapshot.settings, now, localZone()).wakeAt ?? [],
  );
  const moments = [nextWake(snapshot, now), ...waiting];
  await setNextWake(Math.max(now + SOON, Math.min(...moments)));
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
