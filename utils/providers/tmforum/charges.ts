import type { Charge } from '../../domain/model';
import { isCurrency, toMinor } from '../units';
import type { WirePrice } from './wire';

const kindOf = (price: WirePrice): Charge['kind'] => {
  if ((price.price?.value ?? 0) < 0 || price.priceType === 'discount') return 'discount';
  return price.priceType === 'fee' ? 'fee' : 'plan';
};

/** A code stands alone in capitals and digits, as in `WINTER10`. */
const codeOf = (price: WirePrice): string | null =>
  /\b[A-Z][A-Z0-9]{4,}\b/.exec(price.description ?? '')?.[0] ?? null;

/**
 * Every part of the price, tax apart. No charges at all where a part is unknown or in another
 * currency: half a price is no price.
 */
export function toCharges(prices: WirePrice[]): { currency: string | null; charges: Charge[] } {
  const unknown = { currency: null, charges: [] };
  const currency = prices[0]?.price?.unit;
  if (!currency || !isCurrency(currency)) return unknown;
  const charges: Charge[] = [];
  for (const price of prices) {
    const value = price.price?.value;
    if (value === null || value === undefined || price.price?.unit !== currency) return unknown;
    const kind = kindOf(price);
    const startsAt = price.validFor?.startDateTime ?? null;
    const endsAt = price.validFor?.endDateTime ?? null;
    const code = kind === 'discount' ? codeOf(price) : null;
    charges.push({
      kind,
      name: price.name ?? '',
      minor: toMinor(value, currency),
      startsAt,
      endsAt,
      code,
    });
    for (const tax of price.tax ?? []) {
      const { taxAmount } = tax;
      if (typeof taxAmount?.value !== 'number' || taxAmount.unit !== currency) return unknown;
      const minor = toMinor(taxAmount.value, currency);
      charges.push({ kind: 'tax', name: taxName(tax), minor, startsAt, endsAt, code: null });
    }
  }
  return { currency, charges };
}

/** `10%`, from the rate; what it is called is said in the user's language. */
const taxName = (tax: { taxRate?: number | null | undefined }): string =>
  typeof tax.taxRate === 'number' ? `${tax.taxRate}%` : '';
