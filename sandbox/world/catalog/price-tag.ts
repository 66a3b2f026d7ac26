import type { Currency } from '../money';
import type { Price } from '../price';
import { type Text, text } from '../text';

type Draft = Omit<Price, 'id'>;

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
    fee: (name: Text, net: number) => line('fee', name, net),
    discount: (name: Text, net: number, terms: { code?: string; endsAt: number }) => ({
      ...line('discount', name, -net),
      ...terms,
    }),
  };
}

/** Gives price lines their ids. */
export const numbered = (offering: string, drafts: readonly Draft[]): Price[] =>
  drafts.map((draft, index) => ({ id: `${offering}-price-${index + 1}`, ...draft }));
