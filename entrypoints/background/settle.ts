import type { Pending } from '../../utils/domain/alerts/delivery';
import { FEW_LINES } from '../../utils/domain/glance-facts';
import type { Surroundings } from '../../utils/domain/schedule';
import { SECOND } from '../../utils/domain/time';
import { nextWake } from '../../utils/domain/wake';
import { setNextWake } from '../../utils/platform/alarms';
import { readSurroundings } from '../../utils/platform/surroundings';
import { announceChange } from '../../utils/store/changes';
import { keepGlance } from '../../utils/store/keep-glance';
import type { Store } from '../../utils/store/open';
import type { Snapshot } from '../../utils/store/queries';
import { readToSettle } from '../../utils/store/read-to-settle';
import { endOffer } from './banner-offer';
import { type Glance, glanceAt } from './glance';
import { settleMenu } from './menu';
import { paint } from './paint';
import { settlePopupAddress } from './popup-address';
import { report } from './report';
import { surroundingsOf } from './surroundings';

/** The shortest time that an alarm can be set to. */
const SOON = 30 * SECOND;

let queue: Promise<void> = Promise.resolve();
/** Has not looked at the database yet: it settles whatever is committed until then. */
let next: Promise<void> | null = null;
let hasSettled = false;

/** Makes everything outside agree with the database: toolbar, notifications, alarm, open pages. */
export function settle(store: Store): Promise<void> {
  cancelSoon();
  if (next !== null) return next;
  const begin = () => {
    next = null;
    return settleNow(store);
  };
  // One after the other: two at once could both find an alert unshown.
  next = queue.then(begin, begin);
  queue = next;
  return next;
}

/**
 * Before connections are read. What waits does not wait for a slow provider; and should this worker
 * die over the reading, another one comes soon. The rest is settled when something was read.
 */
export async function settleFirst(store: Store, isChanged: boolean): Promise<void> {
  if (isChanged || !hasSettled) return settle(store);
  await setNextWake(Date.now() + SOON);
}

/** The least between two while a round lasts, and by how much it is longer than what they take. */
const PAUSE = 300;
const REST = 4;

let pause = 0;
let settledAt = Number.NEGATIVE_INFINITY;
let soon: ReturnType<typeof setTimeout> | null = null;

/**
 * After one of many readings: what it brought is shown while others are still waited for, and all of
 * it is not read and ranked anew for each. Who calls this settles in the end.
 */
export function settleSoon(store: Store): void {
  soon ??= setTimeout(
    () => {
      // The end of the round says what is wrong.
      settle(store).catch(() => undefined);
    },
    Math.max(0, settledAt + pause - performance.now()),
  );
}

function cancelSoon(): void {
  if (soon !== null) clearTimeout(soon);
  soon = null;
}

async function settleNow(store: Store): Promise<void> {
  const began = performance.now();
  const look = readToSettle(store);
  const seen = readSurroundings();
  const now = Date.now();
  // None waits for another: an icon that cannot be drawn keeps no alert from being shown.
  const alarm = attempt('alarm', setNextWake(wakeAt(look, seen, now)));
  const { snapshot, pending, stamp } = await look;
  const glance = glanceAt(snapshot, now);
  announceChange();
  await Promise.all([
    alarm,
    attempt('toolbar', glance.then(paint)),
    attempt('menu', glance.then(settleMenu)),
    tell(store, snapshot, pending, glance),
    attempt(
      'first picture',
      glance.then((seen) => keepFirst(store, stamp, seen)),
    ),
  ]);
  hasSettled = true;
  settledAt = performance.now();
  pause = Math.max(PAUSE, REST * (settledAt - began));
}

/** For the popup: what it shows first, and for many lines what it need not read and rank for that. */
async function keepFirst(store: Store, stamp: string | undefined, glance: Glance): Promise<void> {
  const { stored, ranked, now } = glance;
  const areMany = ranked.length > FEW_LINES;
  const kept = areMany
    ? (await import('../../utils/view/kept-glance')).toKeptGlance(stored, ranked, now)
    : null;
  const few = areMany ? kept : { stored, facts: null };
  await settlePopupAddress(glance, few);
  if (areMany) await keepGlance(store, stamp, kept);
}

/** What is to be told, or taken back; most of the time there is nothing. */
async function tell(
  store: Store,
  { settings }: Snapshot,
  found: Pending[],
  glance: Promise<Glance>,
): Promise<void> {
  if (found.length === 0) return attempt('banner', endOffer());
  const { withoutAnswered } = await import('./sync-if-on');
  const pending = await withoutAnswered(store, found);
  const { emptyOutbox } = await import('./outbox');
  const { settleBanner } = await import('./settle-banner');
  // Not waited for: somebody else's machine may be slow.
  if (pending.some(({ effect }) => effect.kind === 'relay')) void attempt('relay', relay(store));
  await Promise.all([
    attempt('outbox', emptyOutbox(store, pending, glance)),
    attempt('banner', settleBanner(store, pending, settings)),
  ]);
}

/** What could not be sent is tried again: only now is it known when. */
async function relay(store: Store): Promise<void> {
  const { emptyRelay } = await import('./relay');
  const left = await emptyRelay(store);
  if (!left) return;
  await setNextWake(wakeAt(readToSettle(store), readSurroundings(), Date.now()));
  // The settings tell how many wait.
  announceChange();
}

/** Also when what quiet hours hold back may be shown, and when the relay is to be tried again. */
async function wakeAt(
  look: ReturnType<typeof readToSettle>,
  seen: Promise<Surroundings>,
  now: number,
): Promise<number> {
  const [{ snapshot, pending }, around] = await Promise.all([look, seen]);
  const { settings } = snapshot;
  const waiting =
    pending.length === 0 ? [] : (await import('./held-back')).heldBack(pending, settings, now);
  const moments = [nextWake(snapshot, now, surroundingsOf(around, settings)), ...waiting];
  return Math.max(now + SOON, Math.min(...moments));
}

const attempt = (what: string, work: Promise<void>): Promise<void> =>
  work.catch((refused: unknown) => report(what, refused));
