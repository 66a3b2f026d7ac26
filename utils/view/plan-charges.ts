import type { Charge, Plan } from '../domain/model';
import { allIn, isStanding } from '../domain/plans';
import { formatMoney } from './amounts';
import type { PlanView } from './plan-shapes';
import type { PlansLocale } from './plans-locale';

const chargeName = (charge: Charge, { plans }: PlansLocale): string => {
  if (charge.kind === 'tax') return plans.tax(charge.name);
  return charge.kind === 'plan' ? plans.plan : charge.name;
};

/** Every part of what it costs at the provider's time `now`, and the sum; empty where that is unknown. */
export function chargesOf(plan: Plan, now: number, locale: PlansLocale): PlanView['charges'] {
  const price = allIn(plan, now);
  if (price === null) return [];
  const { currency } = price;
  const parts = plan.charges
    .filter((charge) => isStanding(charge, now))
    .map((charge) => ({
      name: chargeName(charge, locale),
      value: formatMoney({ minor: charge.minor, currency }, locale),
      total: false,
    }));
  const all = { name: locale.plans.allIn, value: formatMoney(price, locale), total: true };
  return [...parts, all];
}
