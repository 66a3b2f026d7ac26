import type { Charge, Plan } from '../../domain/model';
import { toMoney } from './money';
import type { WirePrice } from './wire-plans';

/** `10%`; what it is called is said in the user's language. */
const rateOf = (rate: number | null | undefined): string =>
  typeof rate === 'number' ? `${rate}%` : '';

/** Some write what a discount takes off, others what it adds: it takes off. */
export const signed = (kind: Charge['kind'], minor: number): number =>
  kind === 'discount' ? 0 - Math.abs(minor) : minor;

/** What the tax comes to where both amounts are told. */
export function taxInside({ price, tax }: WirePrice): Charge | null | 'unknown' {
  const { dutyFreeAmount, taxIncludedAmount, taxRate } = price ?? {};
  if (!dutyFreeAmount || !taxIncludedAmount || (tax ?? []).length > 0) return null;
  const net = toMoney(dutyFreeAmount);
  const gross = toMoney(taxIncludedAmount);
  if (net === null || gross === null || net.currency !== gross.currency) return 'unknown';
  const minor = gross.minor - net.minor;
  return { kind: 'tax', name: rateOf(taxRate), minor, startsAt: null, endsAt: null, code: null };
}

/** Its taxes as they are listed; null where one is unknown. */
export function taxesOf(price: WirePrice, of: Charge, currency: string): Charge[] | null {
  const { startsAt, endsAt } = of;
  const taxes: Charge[] = [];
  for (const { taxAmount, taxRate } of price.tax ?? []) {
    const tax = toMoney(taxAmount ?? {});
    if (tax === null || tax.currency !== currency) return null;
    const minor = signed(of.kind, tax.minor);
    taxes.push({ kind: 'tax', name: rateOf(taxRate), minor, startsAt, endsAt, code: null });
  }
  return taxes;
}

/** Listed tax is in the sum, and so is what an inline amount has inside. */
export function isTaxed(prices: WirePrice[], told: boolean | null): Pick<Plan, 'taxIncluded'> {
  const own = prices.filter(({ priceType }) => !['fee', 'discount'].includes(priceType ?? ''));
  const inside = own.some(({ tax, price }) => (tax ?? []).length > 0 || price?.taxIncludedAmount);
  if (inside) return { taxIncluded: true };
  if (told !== null) return { taxIncluded: told };
  return own.some(({ price }) => price?.dutyFreeAmount) ? { taxIncluded: false } : {};
}
