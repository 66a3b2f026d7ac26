import { DAY } from '../time';
import type { LineProblem } from './buy-when-lacking';
import { type Found, withOne } from './find-answer';
import type { Other } from './line-advice';
import { cutNeed } from './need';
import type { Offer } from './offer';
import { lackingFrom } from './served';
import { cutsOf, waysOnLine } from './ways-to-use';

const MOST = 2;

const perByte = ({ priceMinor, bytes }: Offer): number => priceMinor / bytes;

/** Those that one would ask about: what the line has, the next best, a cheaper one, a bigger one. */
function asked(found: Found, offers: readonly Offer[], ownPlanId: string | null): Offer[] {
  const used = new Set(found.purchases.map(({ offer }) => offer));
  const free = offers.filter((offer) => !used.has(offer));
  const size = Math.max(...[...used].map(({ bytes }) => bytes));
  const dearest = Math.max(...[...used].map(({ priceMinor }) => priceMinor));
  const smaller = free
    .filter(({ priceMinor, bytes }) => priceMinor < dearest && bytes < size)
    .sort((a, b) => b.bytes - a.bytes || a.priceMinor - b.priceMinor)[0];
  const bigger = free
    .filter(({ bytes, priceMinor }) => bytes > size && priceMinor > dearest)
    .sort((a, b) => perByte(a) - perByte(b) || a.priceMinor - b.priceMinor)[0];
  const own = free.find(({ plan }) => plan.id === ownPlanId);
  const next = found.next ?? undefined;
  const wanted = [own, bigger, smaller, next].filter((offer) => offer !== undefined);
  return [...new Set(wanted)].filter((offer) => !used.has(offer));
}

/** A bigger one is worth it from then on, if it lasts so long. */
function paysOff(offer: Offer, found: Found, problem: LineProblem): Other | null {
  const first = found.purchases[0];
  const end = problem.need.days.at(-1)?.to;
  if (first === undefined || end === undefined || found.purchases.length !== 1) return null;
  if (offer.bytes <= first.offer.bytes || offer.days <= first.offer.days) return null;
  const span = (end - first.at) / DAY;
  const perDay = (problem.need.used(end) - problem.need.used(first.at)) / span;
  // It serves the whole need, at times only because it keeps what the line still has.
  const covered = Math.max(span, Math.min(first.offer.days, first.offer.bytes / perDay));
  const days = Math.ceil(offer.priceMinor / (found.totalMinor / covered));
  const lasts = offer.bytes / perDay;
  if (days > offer.days || days > lasts) return null;
  return { kind: 'pays-off', plan: offer.plan, days, minor: offer.priceMinor };
}

function judge(offer: Offer, found: Found, problem: LineProblem): Other | null {
  const long = paysOff(offer, found, problem);
  if (long !== null) return long;
  const first = found.purchases[0];
  const ways = waysOnLine(offer, problem.rest);
  const cut = cutNeed(problem.need, cutsOf(ways, problem.standing));
  const until =
    first === undefined ? null : lackingFrom(cut, problem.standing, [{ offer, at: first.at }]);
  const alone = withOne(problem, offer, false);
  const minor = (alone?.length ?? 0) * offer.priceMinor;
  if (alone !== null && minor > found.totalMinor) {
    return { kind: 'dearer', plan: offer.plan, count: alone.length, minor };
  }
  return alone === null && until !== null ? { kind: 'short', plan: offer.plan, until } : null;
}

/** Why the plans that one would ask about lose; at most two. */
export function otherPlans(found: Found, problem: LineProblem, ownPlanId: string | null): Other[] {
  if (found.purchases.length === 0) return [];
  const others: Other[] = [];
  for (const offer of asked(found, problem.offers, ownPlanId)) {
    const other = judge(offer, found, problem);
    if (other !== null) others.push(other);
    if (others.length === MOST) break;
  }
  return others;
}
