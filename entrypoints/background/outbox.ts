import { isActive } from '../../utils/domain/alerts/alert';
import { type Pending, planDelivery } from '../../utils/domain/alerts/delivery';
import { showNotice, visibleNotices, withdrawNotice } from '../../utils/platform/notifications';
import type { Store } from '../../utils/store/open';
import { markDone, markShown, putTogether } from '../../utils/store/outbox';
import { alertContext } from '../../utils/view/contexts';
import type { NoticeView } from '../../utils/view/notice';
import { toNotice, toSummary } from '../../utils/view/notice';
import type { Glance } from './glance';
import { localZone } from './local-zone';
import { report } from './report';

/**
 * Carries out what the last commits left to do. Each is marked done after it was done: a worker
 * that dies in between repeats the attempt under the same id, which the system shows once. What the
 * system refuses stays for the next time, and stops nothing else.
 * @param found what is to be done, from the same look at the database as what is told of it
 */
export async function emptyOutbox(
  store: Store,
  found: Pending[],
  seen: Promise<Glance>,
): Promise<void> {
  if (found.length === 0) return;
  const attempt = async (what: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (refused) {
      await report(`notification ${what}`, refused);
    }
  };
  // First of all: what comes back from a snooze must not be taken for what is still there.
  for (const each of found.filter(({ effect }) => effect.kind === 'withdraw')) {
    await attempt('withdraw', () => withdraw(store, each));
  }
  const pending = await withoutVisible(store, found);
  const glance = await seen;
  const delivery = planDelivery(pending, glance.stored.settings, Date.now(), localZone());
  await markDone(
    store,
    delivery.dropped.map(({ effect }) => effect.id),
  );
  const says = speaker(glance);
  for (const each of delivery.single) {
    await attempt('notify', () => show(store, says.one(each), [each]));
  }
  for (const { id, pending: together } of delivery.bundles) {
    await attempt('several', async () => {
      await putTogether(
        store,
        id,
        together.map(({ effect }) => effect.id),
      );
      await show(store, says.several(id, together), together);
    });
  }
}

/**
 * Without what a worker showed before it died: told by itself already, it is not told once more
 * among several.
 */
async function withoutVisible(store: Store, found: Pending[]): Promise<Pending[]> {
  const notices = found.filter(({ effect }) => effect.kind === 'notify');
  if (notices.length === 0) return [];
  const visible = await visibleNotices();
  const there = notices.filter(({ alert }) => alert?.state === 'open' && visible.has(alert.id));
  for (const each of there) await markShown(store, [each], each.effect.alertId, Date.now());
  return notices.filter((each) => !there.includes(each));
}

async function show(store: Store, notice: NoticeView | null, told: Pending[]): Promise<void> {
  if (notice === null) return;
  await showNotice(notice);
  await markShown(store, told, notice.id, Date.now());
}

/** The words for what is to be shown, from one look at the database. */
function speaker({ stored, ranked, locale, now }: Glance) {
  const contexts = (pending: Pending[]) =>
    pending.flatMap(({ alert }) =>
      alert === null ? [] : [alertContext(alert, ranked, stored, now)],
    );
  const { sound } = stored.settings;
  return {
    one(pending: Pending): NoticeView | null {
      const [context] = contexts([pending]);
      return context === undefined ? null : toNotice(context, locale, sound);
    },
    several: (id: string, pending: Pending[]): NoticeView =>
      toSummary(id, contexts(pending), locale, sound),
  };
}

/** A notification that tells of several goes with the last of them. */
async function withdraw(store: Store, { effect, alert }: Pending): Promise<void> {
  const shared = alert?.shownIn ?? effect.alertId;
  if (shared !== effect.alertId) {
    const others = (await store.getAllFromIndex('alerts', 'state', 'open')).filter(
      (other) => other.shownIn === shared && other.id !== effect.alertId && isActive(other),
    );
    if (others.length === 0) await withdrawNotice(shared);
  }
  await withdrawNotice(effect.alertId);
  await markDone(store, [effect.id]);
}
