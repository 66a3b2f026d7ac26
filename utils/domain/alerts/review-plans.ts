import type { Connection, Line } from '../connection';
import type { Plan } from '../model';
import { allIn, isStanding } from '../plans';
import type { Before } from '../reduce';
import { DAY } from '../time';
import type { Alert, Watch, Watches } from './alert';
import { climb, freshWatch, isActive, openAlert, rearm, resolve } from './alert';
import type { AlertKind } from './kinds';

/** Below this share a price has been rounded, not lowered. */
const STEP = 0.01;
/** A price that went up this much again can fall anew. */
const RISEN = 0.05;
const PROMOTION_AHEAD = 3 * DAY;

interface Offer {
  kind: AlertKind;
  level: number | null;
  watch: Watch;
  holds: boolean;
  facts: Record<string, number>;
}

/** `reached` is the lowest price that was seen; the first one is where it starts from. */
function priceOffer(plan: Plan, before: Watch | undefined, now: number): Offer | null {
  const price = allIn(plan, now);
  if (price === null) return null;
  const { minor } = price;
  if (before === undefined || before.reached === null) {
    const watch = { episode: before?.episode ?? 1, reached: minor };
    return { kind: 'price-fell', level: null, watch, holds: false, facts: {} };
  }
  const { reached } = before;
  if (minor >= reached * (1 + RISEN)) {
    const watch = { episode: before.episode + 1, reached: minor };
    return { kind: 'price-fell', level: null, watch, holds: false, facts: {} };
  }
  const fell = minor <= reached * (1 - STEP);
  const { watch, raise } = climb(before, fell ? minor : null);
  const facts = { from: reached, to: minor };
  return { kind: 'price-fell', level: raise, watch, holds: minor <= reached, facts };
}

function promotionOffer(plan: Plan, before: Watch | undefined, now: number): Offer {
  const ends = plan.charges
    .filter((charge) => charge.kind === 'discount' && isStanding(charge, now))
    .flatMap(({ endsAt }) => (endsAt === null ? [] : [endsAt]));
  const end = ends.length === 0 ? null : Math.min(...ends);
  const near = end !== null && end - now <= PROMOTION_AHEAD;
  // Told once; the next promotion begins where there was none, or none that ended soon.
  const known = before ?? freshWatch;
  const { watch, raise } = climb(near ? known : rearm(known), near ? 0 : null);
  const facts: Record<string, number> = end === null ? {} : { end };
  return { kind: 'promotion-ending', level: raise, watch, holds: near, facts };
}

/** Plans that the user marked or has, among those that are sold. */
function watchedPlans(connection: Connection, lines: Line[], plans: Plan[]): Plan[] {
  const ids = new Set<string | null>([
    ...(connection.watchedPlans ?? []),
    ...lines.filter(({ gone }) => !gone).map(({ reading }) => reading.planId),
  ]);
  return plans.filter(({ id, sellable }) => sellable && ids.has(id));
}

/** Prices that fell and promotions about to end, by the catalogue as it is now. */
export function reviewPlans(
  before: Before,
  connection: Connection,
  lines: Line[],
  plans: Plan[],
  now: number,
  providerNow: number,
): { watches: Watches; raised: Alert[]; closed: Alert[] } {
  const { watches } = connection.status;
  const kept: Watches = { ...watches };
  const raised: Alert[] = [];
  const holding = new Set<string>();
  const watched = before.settings.rules.plans ? watchedPlans(connection, lines, plans) : [];
  for (const plan of watched) {
    // Prices in another currency are not lower or higher.
    const family = `${connection.id}:price:${plan.id}:${plan.currency}`;
    const promotion = `${connection.id}:promotion:${plan.id}`;
    const offers = [
      [family, priceOffer(plan, watches[family], providerNow)],
      [promotion, promotionOffer(plan, watches[promotion], providerNow)],
    ] as const;
    for (const [name, offer] of offers) {
      if (offer === null) continue;
      kept[name] = offer.watch;
      if (offer.holds) holding.add(name);
      if (offer.level === null) continue;
      raised.push(offerAlert(connection.id, plan.id, name, offer, now));
    }
  }
  const closed = before.alerts
    .filter((alert) => isActive(alert) && alert.planId !== null && !holding.has(alert.family))
    .map((alert) => resolve(alert, now));
  const passed = before.alerts.filter(
    (alert) =>
      isActive(alert) &&
      raised.some(({ family, id }) => family === alert.family && id !== alert.id),
  );
  closed.push(...passed.map((alert) => resolve(alert, now)));
  return { watches: kept, raised, closed };
}

function offerAlert(
  connectionId: string,
  planId: string,
  family: string,
  { kind, level, watch, facts }: Offer,
  now: number,
): Alert {
  const id = `${family}:${level}@${watch.episode}`;
  return openAlert({ id, family, kind, connectionId, planId, facts }, now);
}
