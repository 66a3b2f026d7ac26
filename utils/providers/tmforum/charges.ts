import type { Charge } from '../../domain/model';
import { toMoney } from './money';
import type { WireMoney, WirePrice } from './wire';

/** A price may come with its tax inside, as inline ones do (TMF620 v4.1, `ProductPriceValue`). */
function amountOf({ price }: WirePrice): WireMoney {
  const { dutyFreeAmount, taxIncludedAmount } = price ?? {};
  return dutyFreeAmount ?? taxIncludedAmount ?? price ?? {};
}

/** What the tax comes to where both amounts are told. */
function taxInside({ price, tax }: WirePrice): Charge | null | 'unknown' {
  const { dutyFreeAmount, taxIncludedAmount, taxRate } = price ?? {};
  if (!dutyFreeAmount || !taxIncludedAmount || (tax ?? []).length > 0) return null;
  const net = toMoney(dutyFreeAmount);
  const gross = toMoney(taxIncludedAmount);
  if (net === null || gross === null || net.currency !== gross.currency) return 'unknown';
  const minor = gross.minor - net.minor;
  return { kind: 'tax', name: rateOf(taxRate), minor, startsAt: null, endsAt: null, code: null };
}

const kindOf = ({ priceType }: WirePrice, minor: number): Charge['kind'] => {
  if (minor < 0 || priceType === 'discount') return 'discount';
  return priceType === 'fee' ? 'fee' : 'plan';
};

/** What is paid only for what goes beyond the plan, or breaks it. */
const isConditional = ({ priceType }: WirePrice): boolean => /usage|penalty/i.test(priceType ?? '');

/** A code stands alone in capitals and digits, as in `WINTER10`. */
const codeOf = (price: WirePrice): string | null =>
  /\b[A-Z][A-Z0-9]{4,}\b/.exec(price.description ?? '')?.[0] ?? null;

/** `10%`; what it is called is said in the user's language. */
const rateOf = (rate: number | null | undefined): string =>
  typeof rate === 'number' ? `${rate}%` : '';

/** One part of the price with its taxes; null where any of it is unknown. */
function chargesOf(price: WirePrice, currency: string): Charge[] | null {
  const money = toMoney(amountOf(price));
  const inside = taxInside(price);
  if (money === null || money.currency !== currency || inside === 'unknown') return null;
  const kind = kindOf(price, money.minor);
  const startsAt = price.validFor?.startDateTime ?? null;
  const endsAt = price.validFor?.endDateTime ?? null;
  const code = kind === 'discount' ? codeOf(price) : null;
  const charges: Charge[] = [
    { kind, name: price.name ?? '', minor: money.minor, startsAt, endsAt, code },
  ];
  if (inside !== null) charges.push({ ...inside, startsAt, endsAt });
  for (const { taxAmount, taxRate } of price.tax ?? []) {
    const tax = toMoney(taxAmount ?? {});
    if (tax === null || tax.currency !== currency) return null;
    const { minor } = tax;
    charges.push({ kind: 'tax', name: rateOf(taxRate), minor, startsAt, endsAt, code: null });
  }
  return charges;
}

/**
 * Every part of the price, tax apart. No charges at all where a part is unknown or in another
 * currency: half a price is no price.
 */
export function toCharges(prices: WirePrice[]): { currency: string | null; charges: Charge[] } {
  const unknown = { currency: null, charges: [] };
  const due = prices.filter((price) => !isConditional(price));
  const [first] = due;
  const currency = first === undefined ? null : (toMoney(amountOf(first))?.currency ?? null);
  if (currency === null) return unknown;
  const charges: Charge[] = [];
  for (const price of due) {
    const parts = chargesOf(price, currency);
    if (parts === null) return unknown;
    charges.push(...parts);
  }
  return { currency, charges };
}
