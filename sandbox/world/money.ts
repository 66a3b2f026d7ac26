export type Currency = 'JPY' | 'EUR' | 'HKD' | 'USD';

/** `amount` is an integer in minor units: yen, or hundredths of the others. */
export interface Money {
  readonly amount: number;
  readonly currency: Currency;
}

/** How many minor units make one of what is printed on a price tag. */
const minorUnits = (currency: Currency): number => (currency === 'JPY' ? 1 : 100);

/** The amount as a price tag writes it: 3080 for ¥3,080 and 19.9 for €19.90. */
export const major = (amount: number, currency: Currency): number => amount / minorUnits(currency);
