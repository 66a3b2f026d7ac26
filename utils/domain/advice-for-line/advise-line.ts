import type { DayRow } from '../history/history-rows';
import type { Plan } from '../model';
import { buyable } from '../plans';
import { DAY } from '../time';
import { wallAt } from '../zone-time';
import type { LineProblem } from './buy-when-lacking';
import { type Found, findAnswer } from './find-answer';
import type { Answer } from './line-advice';
import { type LineNeed, lineNeed, type NeedQuestion } from './line-need';
import { type MonthsSeen, monthsSeen } from './months';
import type { Convert, LeftOut } from './offer';
import { offerKey, offersOf, pricedOtherwise, type Terms } from './offers-of';
import { otherPlans } from './other-plans';
import { plannedPurchases } from './planned-purchases';

export interface LineQuestion extends Omit<NeedQuestion, 'catalogue'> {
  /** Null: not read yet. */
  catalogue: readonly Plan[] | null;
  convert: Convert;
  /** What totals are told in: `convert` leads there. */
  currency: string;
  tethering: boolean;
}

/** What the answer rests on. */
export interface Basis {
  need: LineNeed;
  months: MonthsSeen | null;
  leftOut: LeftOut[];
  /** False: neither its days nor its plan say where the line is used, so any plan counts. */
  placesKnown: boolean;
}

export type LineAdvice =
  /** Fewer than one day of use was seen. */
  | { kind: 'too-little-history' }
  /** The provider does not say what is left. */
  | { kind: 'unknown-left' }
  | { kind: 'no-plans' }
  | { kind: 'no-prices'; leftOut: LeftOut[] }
  /** Until then what is there suffices; null: for as long as is looked ahead. */
  | ({ kind: 'lasts' } & Basis)
  | ({ kind: 'buy' } & Basis & Answer)
  | ({ kind: 'infeasible' } & Basis)
  /** None was found in the time there is. */
  | ({ kind: 'undecided' } & Basis);

/** Promotions may end before a plan is bought: then it is priced as of that day, and tried again. */
const ROUNDS = 3;

const recent = (rows: readonly DayRow[], now: number): DayRow[] => {
  const from = new Date(now - 31 * DAY).toISOString().slice(0, 10);
  return rows.filter(({ date }) => date >= from);
};

/** Where everything works that a provider sells; none where its plans are for different places. */
function onlyPlaces(catalogue: readonly Plan[]): readonly string[] {
  const [first, ...more] = catalogue
    .map(({ regions }) => regions)
    .filter(({ length }) => length > 0);
  const same = (regions: readonly string[]): boolean =>
    regions.length === first?.length && regions.every((region) => first.includes(region));
  return first !== undefined && more.every(same) ? first : [];
}

/** Where the plan has to work: where the line was used, else where its own plan does; none: not known. */
function placesNeeded({ line, catalogue, rows, now }: LineQuestion): readonly string[] {
  const seen = new Set(
    recent(rows, now).flatMap(({ country, used }) =>
      country !== null && used > 0 ? [country] : [],
    ),
  );
  if (seen.size > 0) return [...seen];
  const own = catalogue?.find(({ id }) => id === line.reading.planId)?.regions ?? [];
  return own.length > 0 ? own : onlyPlaces(catalogue ?? []);
}

const today = (now: number, zone: string): string =>
  new Date(wallAt(now, zone)).toISOString().slice(0, 10);

interface Round {
  found: Found | null | undefined;
  problem: LineProblem;
  leftOut: LeftOut[];
  terms: Terms;
}

function reckon(
  question: LineQuestion,
  need: LineNeed,
  pricedAt: ReadonlyMap<string, number>,
): Round {
  const { line, now } = question;
  const catalogue = [...(question.catalogue ?? [])];
  const places = placesNeeded(question);
  const works = ({ regions }: Plan): boolean =>
    regions.length === 0 || places.every((place) => regions.includes(place));
  const terms: Terms = { ...question, pricedAt };
  const shelf = { connectionId: line.connectionId, plans: buyable(line.reading, catalogue, now) };
  const { offers, leftOut } = offersOf([shelf], terms, works);
  const { end, left } = need.standing;
  const running = end === null || end > now;
  const rest = running ? { end: end ?? Number.POSITIVE_INFINITY, now } : null;
  const spent = end === null ? 0 : Math.floor(need.need.used(end));
  const keeps = rest !== null && end !== null && left !== null && left > spent;
  const problem: LineProblem = {
    need: need.need,
    standing: need.standings,
    offers,
    rest,
  };
  return {
    found: offers.length === 0 ? null : findAnswer(problem, keeps),
    problem,
    leftOut,
    terms,
  };
}

/** What to do about a line: the least that has to be paid for its need, by the rules of docs/advice.md. */
export function adviseLine(question: LineQuestion): LineAdvice {
  const { line, now, zone, rows, currency } = question;
  const need = lineNeed({ ...question, catalogue: question.catalogue ?? [] });
  if (need === null) return { kind: 'too-little-history' };
  if (need.standing.left === null) return { kind: 'unknown-left' };
  const months = monthsSeen(rows, today(now, zone));
  const placesKnown = placesNeeded(question).length > 0;
  if (need.lackingAt === null) return { kind: 'lasts', need, months, leftOut: [], placesKnown };
  if (question.catalogue === null) return { kind: 'no-plans' };
  const pricedAt = new Map<string, number>();
  let round = reckon(question, need, pricedAt);
  // What the first round's prices allow at best: later ones only rise.
  const floor = round.found?.floorMinor ?? 0;
  for (let tries = 1; tries < ROUNDS && round.found; tries += 1) {
    const changed = pricedOtherwise(round.found.purchases, round.terms);
    if (changed.size === 0) break;
    for (const [key, at] of changed) pricedAt.set(key, at);
    round = reckon(question, need, pricedAt);
  }
  const { found, problem, leftOut } = round;
  const basis: Basis = { need, months, leftOut, placesKnown };
  if (problem.offers.length === 0) {
    if (leftOut.length === 0) return { kind: 'no-plans' };
    const priceless = leftOut.every(({ why }) => why === 'no-price' || why === 'no-rate');
    return priceless ? { kind: 'no-prices', leftOut } : { kind: 'infeasible', ...basis };
  }
  if (found === undefined) return { kind: 'undecided', ...basis };
  if (found === null) return { kind: 'infeasible', ...basis };
  const priced = (plan: Plan): boolean => pricedAt.has(offerKey(line.connectionId, plan.id));
  return {
    kind: 'buy',
    ...basis,
    purchases: plannedPurchases(found.purchases, problem.rest),
    currency,
    totalMinor: found.totalMinor,
    gapMinor: Math.max(0, found.totalMinor - Math.min(floor, found.floorMinor)),
    others: otherPlans(found, problem, line.reading.planId),
    promotionOver: [...new Set(found.purchases.map(({ offer }) => offer.plan).filter(priced))],
  };
}
