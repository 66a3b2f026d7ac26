import type { AdvicePlan, TopUpRule } from '../advice/advice-problem';
import { DAY } from '../time';
import { ALWAYS, type CutNeed, type Need, type Window } from './need';
import type { Offer } from './offer';
import type { Standing } from './standing';

/** How a plan can be used: what it would be on a line of its own, and in which time. */
export interface Way {
  offer: Offer;
  window: Window;
  topUp: TopUpRule;
  days: number;
  /** It is bought at this moment or later; null: any time. */
  notBefore: number | null;
  most: number;
}

/** The rest of a line that has not ended, where it has one. */
export interface Rest {
  /** Epoch ms, infinite where none is told. */
  end: number;
  now: number;
}

const DAYS_AT_MOST = 3_650;

const plain = (offer: Offer, topUp: TopUpRule): Way => ({
  offer,
  window: offer.endsWith === null ? ALWAYS : { from: ALWAYS.from, to: offer.endsWith },
  topUp,
  days: Math.min(DAYS_AT_MOST, offer.days),
  notBefore: null,
  most: offer.mostPurchases,
});

/** On a line of its own; what a second purchase does is read cautiously where it is not told. */
export const waysAlone = (offer: Offer): Way[] => {
  const effect = offer.plan.topUpEffect;
  return [plain(offer, effect === 'unknown' ? 'restarts' : effect)];
};

/** On the line that is there. Where nobody says what a top-up does, the end is taken to stay. */
export function waysOnLine(offer: Offer, rest: Rest | null): Way[] {
  if (rest === null) return waysAlone(offer);
  const daysOfRest = Math.max(1, Math.ceil((rest.end - rest.now) / DAY));
  const early: Window = { from: ALWAYS.from, to: Math.min(rest.end, offer.endsWith ?? rest.end) };
  const afterwards: Way = {
    ...plain(offer, 'restarts'),
    window: { from: rest.end, to: offer.endsWith ?? ALWAYS.to },
    notBefore: rest.end,
  };
  const late = Number.isFinite(rest.end) ? [afterwards] : [];
  switch (offer.plan.topUpEffect) {
    case 'adds':
      return [{ ...plain(offer, 'adds'), window: early, days: Math.min(DAYS_AT_MOST, daysOfRest) }];
    case 'extends':
      return [plain(offer, 'extends')];
    case 'restarts':
      // A short one bought early would take days away from the line.
      return offer.days >= daysOfRest || !Number.isFinite(rest.end)
        ? [plain(offer, 'restarts')]
        : late;
    case 'unknown':
      return [
        { ...plain(offer, 'restarts'), window: early, days: Math.min(offer.days, daysOfRest) },
        ...late,
      ];
  }
}

/** Every moment at which the need has to be cut for these. */
export const cutsOf = (ways: readonly Way[], standing: readonly Standing[]): number[] =>
  [...ways.map(({ window }) => window), ...standing]
    .flatMap(({ from, to }) => [from, to])
    .filter(Number.isFinite);

const finite = (bytes: number, need: CutNeed): number =>
  Number.isFinite(bytes)
    ? bytes
    : Math.max(
        1,
        need.core.use.reduce((sum, each) => sum + each.bytes, 0),
      );

/** @param places where it works, among those of the need */
export function toCorePlan(
  way: Way,
  id: string,
  places: readonly string[],
  need: CutNeed,
): AdvicePlan {
  const { offer } = way;
  return {
    id,
    priceMinor: offer.priceMinor,
    dataBytes: finite(offer.bytes, need),
    validityDays: Math.max(1, way.days),
    activation: offer.plan.activation === 'first-use' ? 'firstUse' : 'purchase',
    topUp: way.topUp,
    dailyCapBytes: offer.capBytes,
    // The price is all in: fees and tax are part of it.
    fee: { kind: 'fixed', minor: 0 },
    regions: need.regionsOf(places, way.window),
    maxPurchases: way.most,
  };
}

/** What is there already costs nothing, and cannot be had at another time. */
export const standingPlan = (
  { from, to, bytes }: Standing,
  id: string,
  places: readonly string[],
  need: CutNeed,
): AdvicePlan => ({
  id,
  priceMinor: 0,
  dataBytes: finite(bytes, need),
  validityDays: need.core.days,
  activation: 'purchase',
  topUp: 'restarts',
  dailyCapBytes: null,
  fee: { kind: 'fixed', minor: 0 },
  regions: need.regionsOf(places, { from, to }),
  maxPurchases: 1,
});

export const placesOf = (need: Need): string[] => [
  ...new Set(need.days.map((_, day) => need.placeOn(day))),
];
