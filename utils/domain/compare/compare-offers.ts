import type { Money, Plan } from '../model';
import type { PriceState } from '../plans';
import { isStanding, validityDays } from '../plans';
import type { Conversion, Rate } from '../rates';
import { conversion, convertMinor } from '../rates';
import type { Need } from './need';
import type { Untold } from './not-told';
import { notTold } from './not-told';
import type { Offer } from './offer';
import type { PricedOffer } from './priced-offer';
import { priceOffer, usualCurrency } from './priced-offer';
import type { Shortfall } from './shortfalls';
import { shortfalls } from './shortfalls';
import { lastingDays, usableDays, usedBytes } from './used-bytes';

/** Minor units, unrounded; per 10^9 bytes. Null where nothing can be divided. */
export interface Figures {
  price: number;
  perGb: number | null;
  /** Per GB that would really be used before it expires. */
  perGbUsed: number | null;
  perDay: number | null;
}

export interface Compared {
  offer: Offer;
  /** All in; null where it is not known. */
  price: Money | null;
  priceState: PriceState;
  /** The fees in it, minor units. */
  fees: number;
  /** As the provider counts its length; infinite until used up; null: not told. */
  days: number | null;
  usedBytes: number | null;
  /** Days until it is used up or ends, at the pace of the need. */
  lastsDays: number | null;
  /** In its own currency; null for a price that is not known as a whole: those are never ranked. */
  figures: Figures | null;
  /** In the currency that all are ranked in; null where there is no rate, too. */
  ranked: Figures | null;
  /** Null where nothing had to be converted, or could be. */
  conversion: Conversion | null;
  fails: Shortfall[];
  notTold: Untold[];
}

export interface Comparison {
  /** What all are ranked in; null where no price is known. */
  currency: string | null;
  rows: Compared[];
}

const GB = 1e9;

const scale = (figures: Figures, by: Conversion): Figures => {
  const convert = (minor: number | null) => (minor === null ? null : convertMinor(minor, by));
  return {
    price: convertMinor(figures.price, by),
    perGb: convert(figures.perGb),
    perGbUsed: convert(figures.perGbUsed),
    perDay: convert(figures.perDay),
  };
};

function daysOf({ plan }: Offer): number | null {
  if (plan.validityKind === 'until-used') return Number.POSITIVE_INFINITY;
  const days = validityDays(plan);
  return days === null || days <= 0 ? null : days;
}

function figuresOf(
  { offer, price, state }: PricedOffer,
  need: Need,
  used: number | null,
): Figures | null {
  if (price === null || state !== 'whole') return null;
  const { plan, now } = offer;
  const { minor } = price;
  const per = (amount: number | null): number | null =>
    amount === null || !Number.isFinite(amount) || amount <= 0 ? null : minor / amount;
  // A need that ends in the middle does not make a day cheaper.
  const days = usableDays(plan, { ...need, until: Number.POSITIVE_INFINITY }, now);
  return {
    price: minor,
    perGb: per(plan.dataBytes === null ? null : plan.dataBytes / GB),
    perGbUsed: per(used === null ? null : used / GB),
    perDay: per(days),
  };
}

/**
 * Holds offers against a need, each in its own currency and in one for all.
 * @param wanted the currency to compare in; null: that of most of the prices
 */
export function compareOffers(
  offers: Offer[],
  need: Need,
  wanted: string | null,
  rates: readonly Rate[],
): Comparison {
  const all = offers.map(priceOffer);
  const currency = wanted ?? usualCurrency(all);
  const known = new Map<string, Conversion | null>();
  const conversionOf = ({ currency: from, rate }: Plan): Conversion | null => {
    if (currency === null || from === null) return null;
    // A provider's own rate is for its own prices.
    if (rate !== undefined) {
      return conversion(from, currency, [...rates, { base: from, source: 'provider', ...rate }]);
    }
    if (!known.has(from)) known.set(from, conversion(from, currency, rates));
    return known.get(from) ?? null;
  };
  const rows = all.map((each): Compared => {
    const { offer, price, state } = each;
    const { plan, now } = offer;
    const used = usedBytes(plan, need, now);
    const figures = figuresOf(each, need, used);
    const foreign = plan.currency !== null && plan.currency !== currency;
    const by = foreign ? conversionOf(plan) : null;
    const converted = figures === null || by === null ? null : scale(figures, by);
    return {
      offer,
      price,
      priceState: state,
      fees: plan.charges
        .filter((charge) => charge.kind === 'fee' && isStanding(charge, now))
        .reduce((sum, { minor }) => sum + minor, 0),
      days: daysOf(offer),
      usedBytes: used,
      lastsDays: lastingDays(plan, need, now),
      figures,
      ranked: foreign ? converted : figures,
      conversion: by,
      fails: shortfalls(offer, need),
      notTold: notTold(plan, state, now),
    };
  });
  return { currency, rows };
}
