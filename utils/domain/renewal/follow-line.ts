import { findEvidence, toBaseline } from '../changes';
import type { Bill, Order, Reading } from '../model';
import type { Renewal } from '../renewal';
import { isFresh } from '../renewal';
import { HOUR } from '../time';
import { attemptOfOrder, isWithoutOrder } from './attempt-of-order';
import { confirm, followRenewal } from './follow-renewal';
import { hearElsewhere } from './hear-elsewhere';
import { isDouble, isFact, wordsOfProvider } from './proofs';

/** What a good answer says about a line and whatever was bought for it. */
export interface LineAnswer {
  reading: Reading;
  orders: Order[] | null;
  bills: Bill[];
}

const isDone = ({ state }: { state: Order['state'] }): boolean => state === 'done';
const doneOf = (renewal: Renewal): number => (renewal.orders ?? []).filter(isDone).length;

/** Whoever orders again after that meant to. */
const BY_MISTAKE = HOUR;

/**
 * Two orders out of one checkout, both of them done. Two of the very same moment are one that the
 * provider lists under two numbers, unless twice as much came.
 */
function isPaidAgain({ orders = [], promised, evidence }: Renewal): boolean {
  const moments = orders.filter(isDone).flatMap(({ placedAt }) => placedAt ?? []);
  const gaps = moments.slice(1).map((at, index) => at - (moments[index] ?? at));
  return gaps.some((gap) => gap < BY_MISTAKE && (gap > 0 || isDouble(promised, evidence)));
}

/** The attempts at one line, one step further. Orders of other lines say nothing about them. */
export function followLine(
  renewals: Renewal[],
  { reading, orders, bills }: LineAnswer,
  now: number,
  providerNow: number,
): Renewal[] {
  const own = orders?.map((order) => ({ order, attempt: attemptOfOrder(order, renewals) })) ?? [];
  const after = renewals.map((renewal) => {
    if (renewal.elsewhere) return hearElsewhere(renewal, { orders, bills }, renewals, now);
    const ours = own.filter(({ attempt }) => attempt?.id === renewal.id);
    const told = ours.map(({ order }) => order);
    const noOrder = orders !== null && isWithoutOrder(renewal, orders);
    return followRenewal(renewal, { reading, orders: told, noOrder, bills }, now, providerNow);
  });
  return findTwice(renewals, after, { reading, orders, bills }, now);
}

/**
 * Two checkouts were opened for one line, and both were paid: told by two orders that are done, by
 * twice the amount, or by a second effect that comes after the first.
 */
function findTwice(
  before: Renewal[],
  after: Renewal[],
  answer: LineAnswer,
  now: number,
): Renewal[] {
  let all = after;
  const put = (changed: Renewal): void => {
    all = all.map((renewal) => (renewal.id === changed.id ? changed : renewal));
  };
  for (const first of after.filter(({ state }) => state === 'confirmed')) {
    if (!isFresh(first, now) || first.elsewhere) continue;
    if (isPaidAgain(first) && !first.twice) {
      const evidence = [...first.evidence.filter(isFact), ...wordsOfProvider(first)];
      put({ ...first, evidence, twice: true });
    }
    const was = before.find(({ id }) => id === first.id);
    for (const other of after.filter(({ supersededBy }) => supersededBy === first.id)) {
      if (other.state === 'given-up') put(followOther(other, first, was, answer, now));
    }
  }
  return all;
}

/** The earlier of two attempts, of which the later one is in effect. */
function followOther(
  other: Renewal,
  first: Renewal,
  was: Renewal | undefined,
  { reading, orders }: LineAnswer,
  now: number,
): Renewal {
  const isNew = was?.state !== 'confirmed';
  const proofs = isNew ? first.evidence : findEvidence(other.baseline, reading);
  const bothDone = doneOf(other) > 0 && doneOf(first) > 0;
  const doubled = orders === null && isDouble(first.promised, proofs);
  if (isNew ? bothDone || doubled : proofs.length > 0 && (orders === null || bothDone)) {
    const second = confirm(other, proofs.filter(isFact), reading, now);
    // Two plans for one line may well have been wanted.
    return other.planId === first.planId ? { ...second, twice: true } : second;
  }
  // From here on whatever comes is a second effect; a part that was lacking is none.
  const partCame = was?.lacks !== undefined && first.lacks?.length !== was.lacks.length;
  return isNew || partCame ? { ...other, baseline: toBaseline(reading) } : other;
}
