import type { Currency } from '../money';
import type { Price } from '../price';
import { type Text, text } from '../text';
import type { Validity } from '../validity';

type Draft = Omit<Price, 'id'>;

interface Promotion {
  readonly code?: string;
  readonly endsAt: number;
}

/** A share of a price in basis points, rounded half up. */
const share = (net: number, bps: number): number => Math.floor((net * bps + 5_000) / 10_000);

/** Writers of price lines in one currency under one tax rate (percent). */
export function priceTag(currency: Currency, taxRate: number) {
  const line = (type: Price['type'], name: Text, net: number): Draft => ({
    type,
    name,
    currency,
    net,
    taxRate,
    tax: Math.round((net * taxRate) / 100),
  });
  return {
    plan: (net: number) => line('oneTime', text('Plan', '套餐'), net),
    recurring: (net: number, every: Validity) => ({
      ...line('recurring', text('Plan', '套餐'), net),
      every,
    }),
    fee: (name: Text, net: number) => line('fee', name, net),
    feeShare: (name: Text, bps: number, of: number) => ({
      ...line('fee', name, share(of, bps)),
      bps,
    }),
    discount: (name: Text, net: number, promotion: Promotion) => ({
      ...line('discount', name, -net),
      ...promotion,
    }),
    discountShare: (name: Text, bps: number, of: number, promotion: Promotion) => ({
      ...line('discount', name, -share(of, bps)),
      bps,
      ...promotion,
    }),
  };
}

/** Gives price lines their ids. */
export const numbered = (offering: string, drafts: readonly Draft[]): Price[] =>
  drafts.map((draft, index) => ({ id: `${offering}-price-${index + 1}`, ...draft }));
