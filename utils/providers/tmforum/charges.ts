import type { Charge, Plan } from '../../domain/model';
import { bpsOf, shareOf } from '../share-of';
import { toMoney } from './money';
import { isTaxed, signed, taxesOf, taxInside } from './taxes';
import type { WireMoney } from './wire';
import type { WirePrice } from './wire-plans';

/** A price may come with its tax inside, as inline ones do (TMF620 v4.1, `ProductPriceValue`). */
function amountOf({ price }: WirePrice): WireMoney {
  const { dutyFreeAmount, taxIncludedAmount } = price ?? {};
  return dutyFreeAmount ?? taxIncludedAmount ?? price ?? {};
}

/** A fee or discount may be told as a share of the plan's own price instead. */
const percentageOf = ({ percentage, price }: WirePrice): number | string | null =>
  percentage ?? price?.percentage ?? null;

const isShare = (price: WirePrice): boolean =>
  percentageOf(price) !== null && (amountOf(price).value ?? null) === null;

const kindOf = ({ priceType }: WirePrice, amount: number): Charge['kind'] => {
  if (amount < 0 || priceType === 'discount') return 'discount';
  return priceType === 'fee' ? 'fee' : 'plan';
};

/** What is paid only for what goes beyond the plan, or breaks it. */
const isConditional = ({ priceType }: WirePrice): boolean => /usage|penalty/i.test(priceType ?? '');

/** A code stands alone in capitals and digits, as in `WINTER10`. */
const codeOf = (price: WirePrice): string | null =>
  /\b[A-Z][A-Z0-9]{4,}\b/.exec(price.description ?? '')?.[0] ?? null;

const around = (price: WirePrice, kind: Charge['kind']): Omit<Charge, 'minor'> => ({
  kind,
  name: price.name ?? '',
  startsAt: price.validFor?.startDateTime ?? null,
  endsAt: price.validFor?.endDateTime ?? null,
  code: kind === 'discount' ? codeOf(price) : null,
});

/** One part of the price with its taxes; null where any of it is unknown. */
function chargesOf(price: WirePrice, currency: string): Charge[] | null {
  const money = toMoney(amountOf(price));
  const inside = taxInside(price);
  if (money === null || money.currency !== currency || inside === 'unknown') return null;
  const kind = kindOf(price, money.minor);
  const own: Charge = { ...around(price, kind), minor: signed(kind, money.minor) };
  const taxes = taxesOf(price, own, currency);
  if (taxes === null) return null;
  const { startsAt, endsAt } = own;
  const within =
    inside === null ? [] : [{ ...inside, minor: signed(kind, inside.minor), startsAt, endsAt }];
  return [own, ...within, ...taxes];
}

/** What shares are of; null where the plan has no price, or several at different times. */
function ownPrice(charges: readonly Charge[]): number | null {
  const own = charges.filter(({ kind }) => kind === 'plan');
  const times = new Set(own.map(({ startsAt, endsAt }) => `${startsAt}/${endsAt}`));
  return times.size === 1 ? own.reduce((sum, { minor }) => sum + minor, 0) : null;
}

/** A part that is a share of the plan's own price, rounded half up. */
function sharesOf(price: WirePrice, currency: string, plan: number | null): Charge[] | null {
  const told = bpsOf(percentageOf(price) ?? '');
  const kind = told === null ? 'plan' : kindOf(price, told);
  if (told === null || plan === null || kind === 'plan') return null;
  const bps = Math.abs(told);
  const own: Charge = { ...around(price, kind), minor: signed(kind, shareOf(plan, bps)), bps };
  const taxes = taxesOf(price, own, currency);
  return taxes === null ? null : [own, ...taxes];
}

/**
 * Every part of the price, tax apart. No charges at all where a part is unknown or in another
 * currency: half a price is no price.
 * @param taxed what the operator says besides about tax in its prices
 */
export function toCharges(
  prices: WirePrice[],
  taxed: boolean | null,
): Pick<Plan, 'currency' | 'charges' | 'taxIncluded'> {
  const unknown = { currency: null, charges: [] };
  const due = prices.filter((price) => !isConditional(price));
  const first = due.find((price) => !isShare(price));
  const currency = first === undefined ? null : (toMoney(amountOf(first))?.currency ?? null);
  if (currency === null) return unknown;
  const amounts = due.map((price) => (isShare(price) ? [] : chargesOf(price, currency)));
  if (amounts.some((parts) => parts === null)) return unknown;
  const plan = ownPrice(amounts.flatMap((parts) => parts ?? []));
  const all = due.map((price, at) =>
    isShare(price) ? sharesOf(price, currency, plan) : (amounts[at] ?? null),
  );
  return all.some((parts) => parts === null)
    ? unknown
    : { currency, charges: all.flatMap((parts) => parts ?? []), ...isTaxed(due, taxed) };
}
