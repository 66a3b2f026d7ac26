import type { Plan } from '../model';
import { conversion, convertMoney, type Rate } from '../rates';
import type { Convert } from './offer';

/** That of the plan the line has, else the one that most plans are priced in. */
export function currencyOf(plans: readonly Plan[], ownPlanId: string | null): string {
  const own = plans.find(({ id }) => id === ownPlanId)?.currency;
  if (own) return own;
  const counts = new Map<string, number>();
  for (const { currency } of plans) {
    if (currency !== null) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return most?.[0] ?? 'XXX';
}

/** Into one currency, at known rates only. */
export const intoCurrency =
  (currency: string, rates: readonly Rate[]): Convert =>
  (money) => {
    if (money.currency === currency) return money;
    const by = conversion(money.currency, currency, rates);
    return by === null ? null : convertMoney(money, by);
  };
