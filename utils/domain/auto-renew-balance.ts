import type { Money, Reading } from './model';

/** The balance in the currency of a price, minor units; several are one purse. Null: none is told. */
export function balanceFor(reading: Reading, price: Money): number | null {
  const purses = reading.buckets.filter(
    ({ kind, currency, state }) =>
      kind === 'money' && currency === price.currency && state !== 'expired',
  );
  if (purses.length === 0) return null;
  return purses.reduce((sum, { remaining }) => sum + (remaining ?? 0), 0);
}
